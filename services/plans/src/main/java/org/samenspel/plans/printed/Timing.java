package org.samenspel.plans.printed;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something is to happen.
 *
 * @param asPrinted the words of the source, such as {@code najaar 2022}
 * @param startsOn the first day we read in them
 * @param endsOn the last day we read in them
 */
@Embeddable
public record Timing(
        @Nullable @Column(name = "timing") String asPrinted,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    public static final Timing UNKNOWN = new Timing(null, null, null);

    /** @throws IllegalArgumentException if the end is before the start */
    public Timing {
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            throw new IllegalArgumentException("endsOn must not be before startsOn");
        }
    }

    /** Null when the source says nothing at all. */
    public @Nullable Timing ifKnown() {
        return equals(UNKNOWN) ? null : this;
    }
}
