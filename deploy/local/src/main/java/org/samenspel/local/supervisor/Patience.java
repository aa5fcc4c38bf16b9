package org.samenspel.local.supervisor;

import java.time.Duration;

/**
 * How long the supervisor waits for a part.
 *
 * @param toStop for its end, once it was asked to stop: programs of ours answer what is under way for {@code quarkus.shutdown.timeout},
 *     and the gateway sends its clients away before, for {@code quarkus.shutdown.delay}
 * @param toStopWhatHangs the same when it didn't answer before
 * @param betweenQuestions from an answer to the next question whether it lives
 * @param toAnswer for an answer: a machine that is busy answers late
 * @param questions how many without an answer, one after the other, make it one that hangs
 */
public record Patience(
        Duration toStop, Duration toStopWhatHangs, Duration betweenQuestions, Duration toAnswer, int questions) {

    public static final Patience USUAL = new Patience(
            Duration.ofSeconds(25), Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(30), 3);

    public Patience toStop(Duration other) {
        return new Patience(other, toStopWhatHangs, betweenQuestions, toAnswer, questions);
    }
}
