package org.samenspel.partners.project;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A project as it was written down on a day: what is said of it has no days of its own, and who left reads it as it was.
 *
 * @param since the day it was written down
 */
record ProjectFrame(LocalDate since, ProjectContent content) {

    /**
     * How it was written down, one after the other.
     *
     * @param list oldest first, of each day the last
     */
    record All(List<ProjectFrame> list) {

        All {
            list = List.copyOf(list);
        }

        static All none() {
            return new All(List.of());
        }

        All with(ProjectFrame next) {
            return new All(Stream.concat(
                            list.stream().filter(one -> one.since().isBefore(next.since())), Stream.of(next))
                    .toList());
        }

        /** As it was at the end of a day; before it was written down, as it was then. */
        ProjectContent on(LocalDate day) {
            return list.stream()
                    .filter(one -> !one.since().isAfter(day))
                    .reduce((earlier, later) -> later)
                    .orElseGet(list::getFirst)
                    .content();
        }
    }
}
