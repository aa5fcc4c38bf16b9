package org.samenspel.partners.project;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;

/**
 * What a project is besides those who take part, as it was written down on a day: it has no days of its own, and who left reads it as it
 * was.
 *
 * @param since the day it was written down
 */
record ProjectFrame(
        LocalDate since,
        String reference,
        LocalizedText title,
        Period period,
        List<String> themes,
        UUID promoterId,
        @Nullable UUID agreementId) {

    static ProjectFrame of(ProjectContent content, LocalDate today) {
        return new ProjectFrame(
                today,
                content.reference(),
                content.title(),
                content.period(),
                content.themes(),
                content.promoterId(),
                content.agreementId());
    }

    /** With these around them. */
    ProjectContent around(List<Participation> coPromoters, List<Participation> partners) {
        return new ProjectContent(reference, title, period, themes, promoterId, coPromoters, partners, agreementId);
    }

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
        ProjectFrame on(LocalDate day) {
            return list.stream()
                    .filter(one -> !one.since().isAfter(day))
                    .reduce((earlier, later) -> later)
                    .orElseGet(list::getFirst);
        }
    }
}
