package org.samenspel.governance.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A meeting as it was planned on a day: whose sight of it ends on a day reads it as it was.
 *
 * @param since the day it was written down
 */
record MeetingFrame(LocalDate since, MeetingContent content) {

    /**
     * How it was planned, one after the other.
     *
     * @param list oldest first, of each day the last
     */
    record All(List<MeetingFrame> list) {

        All {
            list = List.copyOf(list);
        }

        static All none() {
            return new All(List.of());
        }

        All with(MeetingFrame next) {
            return new All(Stream.concat(
                            list.stream().filter(one -> one.since().isBefore(next.since())), Stream.of(next))
                    .toList());
        }

        /** As it was at the end of a day; one that was written down after it, as it is known now. */
        MeetingContent on(LocalDate day) {
            return list.stream()
                    .filter(one -> !one.since().isAfter(day))
                    .reduce((earlier, later) -> later)
                    .orElseGet(list::getLast)
                    .content();
        }
    }
}
