package org.samenspel.local.part;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Finds the parts that hang: their processes live, but they don't answer. */
public final class Silence {

    /** A machine that is busy answers late; what hangs answers never. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private Silence() {}

    /** The names of those that don't answer in time; all are asked at once. */
    public static Set<String> among(Collection<Part> parts) {
        Map<String, CompletableFuture<Boolean>> answers = new LinkedHashMap<>();
        parts.forEach(part -> answers.put(part.name(), ask(part)));
        return answers.entrySet().stream()
                .filter(answer -> !answer.getValue().join())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static CompletableFuture<Boolean> ask(Part part) {
        return CompletableFuture.supplyAsync(() -> answers(part), Thread.ofVirtual()::start)
                .completeOnTimeout(false, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static boolean answers(Part part) {
        try {
            return part.ready();
        } catch (Exception failure) {
            return false;
        }
    }
}
