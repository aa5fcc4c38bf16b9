package org.samenspel.values;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Days from a first to a last one, both included.
 *
 * @param start the first day
 * @param end the last day, or null when the period has no end
 */
public record Period(LocalDate start, @Nullable LocalDate end) {

    /** @throws IllegalArgumentException if there is no start, as in JSON it may be left out, or the end is before it */
    public Period {
        if (start == null) {
            throw new IllegalArgumentException("start is required");
        }
        if (end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("end must not be before start");
        }
    }

    /** From 1 January to 31 December. */
    public static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && (end == null || !day.isAfter(end));
    }

    /** Whether every day of the other period is a day of this one. */
    public boolean contains(Period other) {
        return contains(other.start) && (end == null || (other.end != null && contains(other.end)));
    }

    /** Whether at least one day is in both. */
    public boolean overlaps(Period other) {
        return contains(other.start) || other.contains(start);
    }

    /**
     * The number of days, first and last included.
     *
     * @throws IllegalStateException if the period has no end
     */
    public long days() {
        if (end == null) {
            throw new IllegalStateException("A period without an end has no number of days");
        }
        return ChronoUnit.DAYS.between(start, end) + 1;
    }
}
