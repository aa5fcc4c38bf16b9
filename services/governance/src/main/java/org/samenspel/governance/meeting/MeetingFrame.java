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

    private boolean saidAfterwards(LocalDate day) {
        return content.date().equals(day) && !since.isBefore(day);
    }

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

        /** The day was a mistake: what was written down of it on that day, or later, said so of a meeting that had been. */
        All putRight(LocalDate mistake, LocalDate right) {
            return new All(list.stream()
                    .map(one -> one.saidAfterwards(mistake)
                            ? new MeetingFrame(one.since(), one.content().heldOn(right))
                            : one)
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
