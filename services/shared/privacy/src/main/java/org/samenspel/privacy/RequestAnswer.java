package org.samenspel.privacy;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a request.
 *
 * @param ground why it is refused; null when it is granted
 */
public record RequestAnswer(Outcome outcome, @Nullable RefusalGround ground) {

    /** @throws IllegalArgumentException if it is refused without a ground, or granted with one */
    public RequestAnswer {
        Objects.requireNonNull(outcome, "outcome is required");
        requireGround(outcome, ground);
    }

    /** @throws IllegalArgumentException if it is refused without a ground, or granted with one */
    public static void requireGround(Outcome outcome, @Nullable RefusalGround ground) {
        if ((outcome == Outcome.REFUSED) != (ground != null)) {
            throw new IllegalArgumentException("refused has a ground, granted has none");
        }
    }

    /** Whether it is done. */
    public enum Outcome {
        GRANTED,
        REFUSED
    }
}
