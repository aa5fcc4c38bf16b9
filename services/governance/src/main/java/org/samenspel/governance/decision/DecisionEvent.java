package org.samenspel.governance.decision;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.events.Event;
import org.samenspel.events.EventStream;
import org.samenspel.governance.body.BodyScope;
import org.samenspel.governance.meeting.Subject;

/** What is published of a decision. */
sealed interface DecisionEvent extends Event {

    EventStream STREAM = new EventStream("governance", "decisions", 1);

    @Override
    default EventStream stream() {
        return STREAM;
    }

    /**
     * A body that may decide on this decided. Never who voted what, nor how many; advice and preparation are not told of.
     *
     * @param version always 0: a decision is never changed, only withdrawn
     * @param organizationId whose body decided
     * @param agreementId the agreement whose body it is, if it is one of an agreement
     * @param subject what it decided on; its id is that of the plan, budget or agreement
     */
    record DecisionTaken(
            UUID id,
            long version,
            UUID organizationId,
            @Nullable UUID agreementId,
            UUID bodyId,
            UUID meetingId,
            LocalDate takenOn,
            DecisionOutcome outcome,
            Subject subject)
            implements DecisionEvent {

        static DecisionTaken of(Decision decision, BodyScope body) {
            return new DecisionTaken(
                    decision.id(),
                    decision.version(),
                    body.organizationId(),
                    body.agreementId(),
                    decision.bodyId(),
                    decision.meetingId(),
                    decision.takenOn(),
                    decision.outcome(),
                    decision.subject());
        }
    }

    /**
     * A decision that was told of was recorded by mistake: it counts no more.
     *
     * @param id the decision
     * @param subject what it had decided on
     */
    record DecisionWithdrawn(
            UUID id,
            long version,
            UUID organizationId,
            @Nullable UUID agreementId,
            UUID bodyId,
            UUID meetingId,
            LocalDate withdrawnOn,
            DecisionOutcome outcome,
            Subject subject)
            implements DecisionEvent {

        static DecisionWithdrawn of(Decision decision, BodyScope body) {
            return new DecisionWithdrawn(
                    decision.id(),
                    decision.version(),
                    body.organizationId(),
                    body.agreementId(),
                    decision.bodyId(),
                    decision.meetingId(),
                    Objects.requireNonNull(decision.withdrawal(), "it is withdrawn")
                            .withdrawnOn(),
                    decision.outcome(),
                    decision.subject());
        }
    }
}
