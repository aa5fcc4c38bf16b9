package org.samenspel.partners;

import java.time.LocalDate;

/** The next days, to ask the database for what has one of them among its own. */
public final class Upcoming {

    private static final int FURTHEST_YEARS = 100;

    private Upcoming() {}

    /** From today on up to a day: at most a hundred years of them, and none when that day is over. */
    public static LocalDate[] days(LocalDate today, LocalDate until) {
        LocalDate furthest = today.plusYears(FURTHEST_YEARS);
        LocalDate last = until.isAfter(furthest) ? furthest : until;
        return last.isBefore(today)
                ? new LocalDate[0]
                : today.datesUntil(last.plusDays(1)).toArray(LocalDate[]::new);
    }
}
