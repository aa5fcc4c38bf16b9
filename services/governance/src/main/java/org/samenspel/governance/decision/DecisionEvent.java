package org.samenspel.governance.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.samenspel.events.Event;
import org.samenspel.events.EventStream;
import org.samenspel.governance.body.BodyScope;
import org.samenspel.governance.meeting.Subject;
import org.samenspel.security.Organization;

/** What the other services are told of a decision. */
public sealed interface DecisionEvent extends Event {

    EventStream STREAM = new EventStream("governance", "decisions", 1);

    @Override
    default EventStream stream() {
        return STREAM;
    }

    /**
     * A body decided. Never who voted what, nor how many.
     *
     * @param version always 0: a decision never changes
     * @param organization whose body decided
     * @param subject what it decided on; its id is that of the plan, budget or agreement
     */
    record DecisionTaken(
            UUID id,
            long version,
            Organization organization,
            UUID bodyId,
            UUID meetingId,
            LocalDate takenOn,
            DecisionOutcome outcome,
            Subject subject)
            implements DecisionEvent {

        static DecisionTaken of(Decision decision, BodyScope body) {
            return new DecisionTaken(
                    decision.id(),
                    0,
                    body.organization(),
                    decision.bodyId(),
                    decision.meetingId(),
                    decision.takenOn(),
                    decision.outcome(),
                    decision.subject());
        }

        @Override
        public String fact() {
            return "taken";
        }
    }
}
