package org.samenspel.governance.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When a meeting begins, by which what is told of a conflict of interest is in time or late.
 *
 * @param startsAt null when nobody said so: then it has begun as soon as it is known who came
 * @param started whether it is known who came
 */
record Beginning(LocalDate date, @Nullable String startsAt, boolean started) {

    /**
     * In time is what was told before it: on an earlier day, whenever it is recorded; on the day itself before the hour.
     *
     * @param toldOn the day
     * @param recorded when it is, or was, recorded
     */
    Told told(LocalDate toldOn, LocalDateTime recorded) {
        boolean before = toldOn.isBefore(date) || toldOn.equals(date) && !hasBegun(recorded);
        return before ? Told.IN_TIME : Told.LATE;
    }

    /** Whether that can be said afterwards: not of what was told on the day itself at an hour that nobody knows, once it has started. */
    boolean knows(LocalDate toldOn, LocalDateTime recorded) {
        return !started || !toldOn.equals(date) || isByTheHour(recorded);
    }

    private boolean hasBegun(LocalDateTime recorded) {
        return isByTheHour(recorded)
                ? startsAt != null && !recorded.toLocalTime().isBefore(LocalTime.parse(startsAt))
                : started;
    }

    private boolean isByTheHour(LocalDateTime recorded) {
        return startsAt != null && recorded.toLocalDate().equals(date);
    }
}
