package org.samenspel.local.part;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A question that may never be answered: what is asked can hang. */
public final class Question {

    private Question() {}

    /** The answer; or what stands for it when it doesn't come in time, or when asking fails. */
    public static <T> CompletableFuture<T> ask(Callable<T> question, T withoutAnswer, Duration patience) {
        var answer = new CompletableFuture<T>();
        Thread asking = Thread.ofVirtual().start(() -> answer.complete(answer(question, withoutAnswer)));
        return answer.completeOnTimeout(withoutAnswer, patience.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((_, _) -> asking.interrupt());
    }

    private static <T> T answer(Callable<T> question, T withoutAnswer) {
        try {
            return question.call();
        } catch (Exception failure) {
            return withoutAnswer;
        }
    }
}
