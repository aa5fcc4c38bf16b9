package org.samenspel.governance.composition;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.decision.Doubt;
import org.samenspel.governance.person.Incompatibility;

/**
 * A rule that a seat broke after it was given, or a meeting after it was planned, and the meetings that the secretary has to look at.
 *
 * @param personId whose seat it is; null when no one seat breaks it
 * @param organizationId whose people came; null when it is not about one organization
 * @param from the first day on which it is so
 * @param until the last day; null when there is none yet
 * @param meetingIds the meetings on those days in which the person took part, or that break the rule
 */
public record SeatWarning(
        UUID bodyId,
        Kind kind,
        @Nullable UUID personId,
        @Nullable UUID organizationId,
        LocalDate from,
        @Nullable LocalDate until,
        List<UUID> meetingIds) {

    /** One about a seat, or about the body. */
    SeatWarning(
            UUID bodyId,
            Kind kind,
            @Nullable UUID personId,
            LocalDate from,
            @Nullable LocalDate until,
            List<UUID> meetingIds) {
        this(bodyId, kind, personId, null, from, until, meetingIds);
    }

    /** The same for the same thing, whenever it is asked. */
    public UUID id() {
        UUID whose = personId == null ? organizationId : personId;
        String what = "%s %s %s %s".formatted(bodyId, kind, whose, from);
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }

    boolean isOf(UUID person) {
        return person.equals(personId);
    }

    /** Whether a change of the seat of a person makes it so: that seat breaks a rule, or takes the quorum from a decision. */
    boolean isByASeatOf(UUID person) {
        return isOf(person) || kind == Kind.DECIDED_WITHOUT_QUORUM;
    }

    boolean hasBegunOn(LocalDate day) {
        return !from.isAfter(day);
    }

    /** What does not hold. */
    public enum Kind {
        PAID_EXECUTIVE_POLITICAL_MANDATE,
        PAID_SERVICES_OR_CONTRACTS,
        MORE_MEMBERS_THAN_SEATS,
        OUTSIDE_BODY_PERIOD,
        /** Days that were said of a seat in a body of an agreement on which who named the person turned out to be no party, or the agreement not to run; or all of them where it did not sign, be it since its signature was withdrawn. */
        SEAT_OUTSIDE_AGREEMENT,
        /** Somebody came, or was represented, on a day without a seat: a mandate ended or was withdrawn afterwards. */
        TOOK_PART_WITHOUT_SEAT,
        /** An organization was kept among those that came, on a day on which it turned out to be no party: it left before, came in later, or its signature was withdrawn. */
        TOOK_PART_AS_NO_PARTY,
        /** Somebody gave a proxy that counts for nothing for an item: whoever holds it was not there for it, left because of a conflict, or has no vote. */
        REPRESENTED_IN_VAIN,
        /** Meetings before the agreement whose body it is binds anybody: its first day was moved later, all signed later, or not all have signed, as is known now. */
        MEETING_BEFORE_AGREEMENT,
        /** Meetings after the last day of the agreement whose body it is, as is known now. */
        MEETING_AFTER_AGREEMENT,
        MEETING_OUTSIDE_BODY_PERIOD,
        /** Second meetings that come too soon after the first, which was moved later: they decide with whoever comes no more. */
        SECOND_MEETING_TOO_EARLY,
        /** Meetings with a decision that lacks its quorum: statutes or a seat of that day were entered, or it turned out to last, afterwards. */
        DECIDED_WITHOUT_QUORUM,
        /** Meetings with a decision that comes out otherwise by the majority, or the casting vote, of statutes of that day that were entered afterwards. */
        DECIDED_WITH_OTHER_MAJORITY,
        /** Meetings with a decision of a body that by statutes of that day that were entered afterwards might do more, or less, about the subject. */
        DECIDED_WITH_OTHER_COMPETENCE;

        static Kind of(Doubt doubt) {
            return switch (doubt) {
                case QUORUM -> DECIDED_WITHOUT_QUORUM;
                case MAJORITY -> DECIDED_WITH_OTHER_MAJORITY;
                case COMPETENCE -> DECIDED_WITH_OTHER_COMPETENCE;
            };
        }

        static Kind of(Incompatibility incompatibility) {
            return switch (incompatibility) {
                case PAID_EXECUTIVE_POLITICAL_MANDATE -> PAID_EXECUTIVE_POLITICAL_MANDATE;
                case PAID_SERVICES_OR_CONTRACTS -> PAID_SERVICES_OR_CONTRACTS;
            };
        }
    }
}
