package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others were told of an agreement last, beside its state: by comparing, each thing is told once, whatever brought it about.
 *
 * @param amendments those that counted, with their days
 */
record Told(
        @Nullable LocalDate signedOn, @Nullable LocalDate endsOn, Map<UUID, LocalDate> amendments, List<Span> parties) {

    Told {
        amendments = Map.copyOf(amendments);
        parties = List.copyOf(parties);
    }

    static Told nothing() {
        return new Told(null, null, Map.of(), List.of());
    }

    static Told of(Standing standing) {
        return new Told(
                standing.signedOn(),
                standing.endsOn(),
                standing.amendments().effective(standing.day()),
                standing.parties().list().stream()
                        .map(party -> new Span(
                                party.organizationId(),
                                party.approvedOn(),
                                party.hasSigned(),
                                party.refusedOn(),
                                party.joinedOn(),
                                party.leavesOn()))
                        .toList());
    }

    /** The same, but with the amendments that were told of before: of each of those that count since there is an event. */
    Told withAmendments(Map<UUID, LocalDate> told) {
        return new Told(signedOn, endsOn, told, parties);
    }

    /** When its own body approved, whether it signed or when it refused, and from when and until when one is a party. */
    record Span(
            UUID organizationId,
            @Nullable LocalDate approvedOn,
            boolean signed,
            @Nullable LocalDate refusedOn,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        /** Whether both say the same of when one is a party. */
        boolean hasDaysOf(Span other) {
            return organizationId.equals(other.organizationId)
                    && Objects.equals(from, other.from)
                    && Objects.equals(until, other.until);
        }
    }
}
