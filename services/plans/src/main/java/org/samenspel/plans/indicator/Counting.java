package org.samenspel.plans.indicator;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.printed.Timing;
import org.samenspel.values.Period;

/**
 * How the measurements of an indicator count.
 *
 * @param minimumAttendance a meeting or session with fewer people counts for nothing
 * @param baseline where it stood before
 * @param countsFrom the first day that counts, when it is not the usual one
 * @param countsTo the last day that counts, when it is not the usual one
 * @param municipalities of a part: which municipalities it counts; null when that plays no part
 */
@Embeddable
public record Counting(
        @Enumerated(EnumType.STRING) Combination combination,
        @Enumerated(EnumType.STRING) Counted counts,
        @Nullable Integer minimumAttendance,
        @Nullable BigDecimal baseline,
        @Nullable LocalDate countsFrom,
        @Nullable LocalDate countsTo,
        @Nullable @Enumerated(EnumType.STRING) CountedMunicipalities municipalities) {

    public Counting {
        Objects.requireNonNull(combination);
        Objects.requireNonNull(counts);
        baseline = Target.atLeast(baseline).value();
        if (countsFrom != null && countsTo != null && countsTo.isBefore(countsFrom)) {
            throw new IllegalArgumentException("countsTo must not be before countsFrom");
        }
    }

    /** What is meant when nobody says anything. */
    static Counting usualOf(IndicatorKind kind) {
        return new Counting(Combination.usualOf(kind), Counted.OCCURRENCES, null, null, null, null, null);
    }

    /**
     * The days in which a measurement counts: one before them is a baseline, one after them is late. What is done early within
     * the plan is not done before it, so they begin with the plan unless the print begins earlier, and whoever imports it says that
     * this is right; they end when the print says.
     *
     * @param whole the days of the plan, and for a part those of its whole
     */
    Period period(Timing timing, Period whole) {
        LocalDate last = lastDay(timing, whole);
        return new Period(earlier(last, firstDay(timing, whole)), last);
    }

    /** Whether no day counts, since the last one would be before the first. */
    boolean isEmpty(Timing timing, Period whole) {
        return lastDay(timing, whole).isBefore(firstDay(timing, whole));
    }

    private LocalDate firstDay(Timing timing, Period whole) {
        return countsFrom != null ? countsFrom : earlier(timing.startsOn(), whole.start());
    }

    private LocalDate lastDay(Timing timing, Period whole) {
        return first(countsTo, timing.endsOn(), whole.end());
    }

    private static LocalDate first(@Nullable LocalDate one, @Nullable LocalDate other, @Nullable LocalDate last) {
        LocalDate second = other != null ? other : last;
        return one != null ? one : Objects.requireNonNull(second, "a plan has a last day");
    }

    private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
        return one != null && one.isBefore(other) ? one : other;
    }
}
