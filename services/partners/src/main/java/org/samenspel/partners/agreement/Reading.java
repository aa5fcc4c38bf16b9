package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Caller;

/**
 * The days on which a caller sees an agreement: from the first day of its party, or from when it was asked to join, up to its
 * last one. Whoever keeps the agreement sees all days.
 *
 * @param first null if there is no such limit
 * @param last null if there is no such limit
 */
record Reading(@Nullable LocalDate first, @Nullable LocalDate last) {

    static Reading all() {
        return new Reading(null, null);
    }

    static Reading of(Caller caller, Standing today) {
        List<Party> own = today.everybody().list().stream()
                .filter(party -> party.readers().anyMatch(caller::belongsTo))
                .toList();
        return new Reading(
                limit(own.stream().map(party -> firstSeen(party, today)).toList(), Comparator.reverseOrder()),
                limit(own.stream().map(party -> lastSeen(party, today)).toList(), Comparator.naturalOrder()));
    }

    boolean includes(LocalDate day) {
        return first == null || !day.isBefore(first);
    }

    /** What it reads when it asks for a day: after its last day that one, again and again. */
    LocalDate on(LocalDate day) {
        LocalDate notAfter = last != null && day.isAfter(last) ? last : day;
        return first != null && notAfter.isBefore(first) ? first : notAfter;
    }

    /** Whether an amendment was before the parties on one of these days. */
    boolean shows(Amendment amendment) {
        LocalDate settled = amendment.withdrawal() == null
                ? amendment.effectiveOn()
                : amendment.withdrawal().withdrawnOn();
        boolean notYet = last != null && amendment.proposedOn().isAfter(last);
        return !notYet && (settled == null || includes(settled));
    }

    /** The furthest, of several; null if one of them has no limit. */
    private static @Nullable LocalDate limit(List<@Nullable LocalDate> days, Comparator<LocalDate> order) {
        return days.stream().anyMatch(Objects::isNull)
                ? null
                : days.stream().map(Objects::requireNonNull).max(order).orElse(null);
    }

    /** Null also for a party with which the agreement ended: nothing of later is hidden from it. */
    private static @Nullable LocalDate lastSeen(Party party, Standing today) {
        LocalDate last = party.leavesOn();
        LocalDate end = today.endsOn();
        return last == null || end != null && !last.isBefore(end) ? null : last;
    }

    private static @Nullable LocalDate firstSeen(Party party, Standing today) {
        LocalDate joined = party.joinedOn();
        return joined != null && !joined.isAfter(today.day())
                ? joined
                : today.amendments().list().stream()
                        .filter(amendment -> amendment.joining() != null
                                && amendment.joining().party().organizationId().equals(party.organizationId()))
                        .map(Amendment::proposedOn)
                        .findFirst()
                        .orElse(null);
    }
}
