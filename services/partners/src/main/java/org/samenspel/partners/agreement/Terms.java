package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Period;

/**
 * From when to when an agreement counts: its first term, and those that follow by tacit renewal.
 *
 * @param end of the first term; null when it has none
 * @param renewal how it goes on after that; null when it ends
 */
record Terms(
        LocalDate start, @Nullable LocalDate end, @Nullable Renewal renewal) {

    private static final int MOST_DEADLINES = 100;

    /** As amended: with a last day by consent nothing is renewed after it. */
    Terms as(Amendments amendments) {
        LocalDate consented = amendments.lastDay(null);
        return consented == null ? this : new Terms(start, consented, null);
    }

    /** The last day if nobody gives notice; null when there is none. */
    @Nullable
    LocalDate lastDay() {
        if (end == null || renewal == null) {
            return end;
        }
        return renewal.times() == null ? null : endOf(end, renewal, renewal.times());
    }

    /** The term that runs on a day; the first one before it, the last one after it. */
    Period running(LocalDate day) {
        if (end == null || renewal == null) {
            return new Period(start, end);
        }
        int term = termOn(end, renewal, day);
        LocalDate first = term == 0 ? start : endOf(end, renewal, term - 1).plusDays(1);
        return new Period(first, endOf(end, renewal, term));
    }

    /** The end of the first term whose renewal a notice of this day is in time for; null when there is none. */
    @Nullable
    LocalDate endByNotice(LocalDate givenOn) {
        if (end == null || renewal == null) {
            return null;
        }
        int term = termOn(end, renewal, givenOn);
        while (isRenewed(renewal, term)
                && deadline(endOf(end, renewal, term), renewal).isBefore(givenOn)) {
            term++;
        }
        return isRenewed(renewal, term) ? endOf(end, renewal, term) : null;
    }

    /**
     * The next last day to give notice, from a day on; null when no renewal comes after it.
     *
     * @param lastDay of the agreement, as it is known: a term that ends with it is renewed no more
     */
    @Nullable
    LocalDate noticeBy(LocalDate day, @Nullable LocalDate lastDay) {
        LocalDate ending = endByNotice(day);
        return ending == null || renewal == null || !isBefore(ending, lastDay) ? null : deadline(ending, renewal);
    }

    /** The last days to give notice from a day on, the next hundred of them, against the renewals that come before a last day. */
    List<LocalDate> deadlines(LocalDate from, @Nullable LocalDate lastDay) {
        if (end == null || renewal == null) {
            return List.of();
        }
        return IntStream.iterate(termOn(end, renewal, from), term -> isRenewed(renewal, term), term -> term + 1)
                .limit(MOST_DEADLINES)
                .mapToObj(term -> endOf(end, renewal, term))
                .filter(ending -> isBefore(ending, lastDay))
                .map(ending -> deadline(ending, renewal))
                .filter(day -> !day.isBefore(from))
                .toList();
    }

    /** The day on which to look for more last days to give notice than these; null when there are no others for long. */
    static @Nullable LocalDate moreAfter(List<LocalDate> deadlines) {
        return deadlines.size() < MOST_DEADLINES / 2 ? null : deadlines.get(deadlines.size() / 2);
    }

    private static boolean isBefore(LocalDate ending, @Nullable LocalDate lastDay) {
        return lastDay == null || ending.isBefore(lastDay);
    }

    private static boolean isRenewed(Renewal renewal, int term) {
        return renewal.times() == null || term < renewal.times();
    }

    private static LocalDate deadline(LocalDate ending, Renewal renewal) {
        return renewal.notice() == null ? ending : ending.minus(renewal.notice());
    }

    private static int termOn(LocalDate end, Renewal renewal, LocalDate day) {
        if (!day.isAfter(end)) {
            return 0;
        }
        int term = (int) (ChronoUnit.MONTHS.between(end, day) / renewal.period().toTotalMonths());
        while (endOf(end, renewal, term).isBefore(day)) {
            term++;
        }
        return renewal.times() == null ? term : Math.min(term, renewal.times());
    }

    private static LocalDate endOf(LocalDate end, Renewal renewal, int term) {
        return end.plusDays(1).plus(renewal.period().multipliedBy(term)).minusDays(1);
    }
}
