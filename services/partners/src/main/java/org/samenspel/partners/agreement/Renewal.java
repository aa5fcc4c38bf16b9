package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Tacit renewal: after its first term the agreement goes on for another one, and again, for whoever did not give notice in time.
 *
 * @param period of each term after the first
 * @param times how often at most; null when without end
 * @param notice at least this between a notice and the end of the term that it ends with; null when its last day will do
 */
public record Renewal(
        Period period, @Nullable Integer times, @Nullable Period notice) {

    private static final int MOST_MONTHS = 1_200;
    private static final int MOST_TIMES = 100;

    public Renewal {
        if (period == null
                || period.isNegative()
                || period.getDays() != 0
                || period.toTotalMonths() < 1
                || period.toTotalMonths() > MOST_MONTHS) {
            throw new IllegalArgumentException("period must be whole months or years, at most a hundred years");
        }
        if (times != null && (times < 1 || times > MOST_TIMES)) {
            throw new IllegalArgumentException("times must be 1 to 100");
        }
        if (notice != null && LocalDate.EPOCH.plus(notice).isAfter(LocalDate.EPOCH.plus(period))) {
            throw new IllegalArgumentException("notice must not be longer than the period of each term");
        }
        if (notice != null
                && (notice.isNegative() || notice.toTotalMonths() > MOST_MONTHS || notice.getDays() > 3_653)) {
            throw new IllegalArgumentException("notice must not be negative, and shorter than a hundred years");
        }
    }
}
