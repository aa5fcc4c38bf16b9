package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.text.WrittenText;

/**
 * How a party may leave before the last day: article 9 §2 of the VVSG agreement asks a registered letter and at least one year.
 *
 * @param period at least this between the notice and the last day; null when a party may leave on the day of its notice
 * @param form how the notice is given; null when in any form
 * @param printed the words that say so ("te allen tijde"); needed where neither period nor form is agreed
 */
public record NoticeRule(
        @Nullable Period period,
        @Nullable Form form,
        @Nullable String printed) {

    private static final int MOST_MONTHS = 120;
    private static final int MOST_DAYS = 3_653;
    private static final int LONGEST_TEXT = 500;

    public NoticeRule {
        if (period == null && form == null && (printed == null || !WrittenText.hasContent(printed))) {
            throw new IllegalArgumentException("notice needs a period, a form, or the words that allow it at any time");
        }
        if (printed != null && (printed.isEmpty() || printed.length() > LONGEST_TEXT)) {
            throw new IllegalArgumentException("printed must have 1 to 500 characters");
        }
        if (period != null && isUnheardOf(period)) {
            throw new IllegalArgumentException("period must be ten years at most, and not negative");
        }
    }

    private static boolean isUnheardOf(Period period) {
        return period.isNegative() || period.toTotalMonths() > MOST_MONTHS || period.getDays() > MOST_DAYS;
    }

    /** The first day on which a party that gives notice on a day may leave. */
    LocalDate lastDay(LocalDate givenOn) {
        return period == null ? givenOn : givenOn.plus(period);
    }

    /** The last day on which a party gives notice that leaves on a day. */
    LocalDate latestFor(LocalDate lastDay) {
        if (period == null) {
            return lastDay;
        }
        LocalDate latest = lastDay.minus(period);
        while (lastDay(latest).isAfter(lastDay)) {
            latest = latest.minusDays(1);
        }
        while (!lastDay(latest.plusDays(1)).isAfter(lastDay)) {
            latest = latest.plusDays(1);
        }
        return latest;
    }

    boolean allows(@Nullable Form other) {
        return form == null || form == other;
    }

    /** How a notice is given. */
    public enum Form {
        REGISTERED_LETTER,
        LETTER,
        ELECTRONIC
    }
}
