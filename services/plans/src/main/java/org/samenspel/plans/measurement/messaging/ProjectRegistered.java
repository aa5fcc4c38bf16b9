package org.samenspel.plans.measurement.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Period;

/** What we read in partners' events of a project: when it is written down, changes, or was so by mistake. */
record ProjectRegistered(String reference, List<Participant> participants) {

    /**
     * An organization that is in it.
     *
     * @param until its last day; absent when it has none
     */
    record Participant(
            UUID organizationId, LocalDate from, @Nullable LocalDate until) {

        boolean isWith(Participant other) {
            return !organizationId.equals(other.organizationId)
                    && new Period(from, until).overlaps(new Period(other.from, other.until));
        }
    }

    /** The first day on which each of them was in it with another one: of one organization alone it is no project with partners. */
    Map<UUID, LocalDate> together() {
        Map<UUID, LocalDate> together = new TreeMap<>();
        BinaryOperator<LocalDate> earliest = BinaryOperator.minBy(LocalDate::compareTo);
        for (Participant one : participants) {
            participants.stream()
                    .filter(one::isWith)
                    .map(other -> one.from().isAfter(other.from()) ? one.from() : other.from())
                    .forEach(day -> together.merge(one.organizationId(), day, earliest));
        }
        return together;
    }
}
