package org.samenspel.privacy;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of an objection or a correction that was taken up.
 *
 * @param ground why it is rejected; null when it is not
 * @param personInformedOn the day on which the person was told
 */
public record Conclusion(Result result, @Nullable RefusalGround ground, LocalDate personInformedOn) {

    /** @throws IllegalArgumentException if it is rejected without a ground, or anything else with one */
    public Conclusion {
        Objects.requireNonNull(result, "result is required");
        Objects.requireNonNull(personInformedOn, "personInformedOn is required");
        requireGround(result, ground);
    }

    /** @throws IllegalArgumentException if it is rejected without a ground, or anything else with one */
    public static void requireGround(Result result, @Nullable RefusalGround ground) {
        if ((result == Result.REJECTED) != (ground != null)) {
            throw new IllegalArgumentException("rejected has a ground, upheld and corrected have none");
        }
    }

    /** What it is. */
    public enum Result {
        /** Of an objection: the records stay out of use. */
        UPHELD,
        /** Of a correction: what was wrong is right now. */
        CORRECTED,
        /** Of either: the records are used as they are. */
        REJECTED;

        boolean concludes(RequestKind kind) {
            return switch (this) {
                case UPHELD -> kind == RequestKind.OBJECTION;
                case CORRECTED -> kind == RequestKind.CORRECTION;
                case REJECTED -> kind.isConcluded();
            };
        }
    }
}
