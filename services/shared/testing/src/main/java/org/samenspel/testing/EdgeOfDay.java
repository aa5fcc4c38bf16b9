package org.samenspel.testing;

import java.time.Instant;
import java.time.LocalDate;

/** Instants at which UTC, or Brussels without the right summer time, has another day than Brussels. For {@code @EnumSource}. */
public enum EdgeOfDay {
    NEW_YEARS_EVE("2022-12-31T23:30:00Z", "2023-01-01"),
    /** Half an hour after a day of 23 hours. */
    SUMMER_TIME_BEGINS("2022-03-27T22:30:00Z", "2022-03-28"),
    /** The last but one half hour of a day of 25 hours. */
    SUMMER_TIME_ENDS("2022-10-30T22:30:00Z", "2022-10-30");

    private final Instant instant;
    private final LocalDate today;

    EdgeOfDay(String instant, String today) {
        this.instant = Instant.parse(instant);
        this.today = LocalDate.parse(today);
    }

    public Instant instant() {
        return instant;
    }

    /** The day in Brussels. */
    public LocalDate today() {
        return today;
    }
}
