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
     * Whether something was told before it: on an earlier day, whenever it is recorded; on the day itself before the hour.
     *
     * @param toldOn the day
     * @param now when it is recorded
     */
    boolean isAfter(LocalDate toldOn, LocalDateTime now) {
        return toldOn.isBefore(date) || toldOn.equals(date) && !hasBegun(now);
    }

    private boolean hasBegun(LocalDateTime now) {
        boolean sameDay = now.toLocalDate().equals(date);
        return startsAt == null || !sameDay ? started : !now.toLocalTime().isBefore(LocalTime.parse(startsAt));
    }
}
