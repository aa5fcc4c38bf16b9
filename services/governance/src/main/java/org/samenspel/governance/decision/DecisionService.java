package org.samenspel.governance.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.samenspel.events.outbox.Outbox;
import org.samenspel.governance.body.BodyService;
import org.samenspel.governance.decision.DecisionEvent.DecisionTaken;
import org.samenspel.governance.meeting.MeetingScope;
import org.samenspel.governance.meeting.MeetingService;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** Records what bodies decide. */
@ApplicationScoped
@Transactional
public class DecisionService {

    private static final Logger LOG = Logger.getLogger(DecisionService.class);

    private final Decisions decisions;
    private final MeetingService meetings;
    private final BodyService bodies;
    private final Outbox outbox;

    DecisionService(Decisions decisions, MeetingService meetings, BodyService bodies, Outbox outbox) {
        this.decisions = decisions;
        this.meetings = meetings;
        this.bodies = bodies;
        this.outbox = outbox;
    }

    /** Those of the bodies that the caller sees. */
    public Rows<Decision> list(DecisionFilter filter, Slice slice) {
        return decisions.list(bodies.ofVisibleBody(), filter, slice);
    }

    /** @throws NotFound also when the caller may not know that the decision exists */
    public Decision visible(UUID id) {
        return decisions
                .findByIdOptional(id)
                .filter(decision -> bodies.isVisible(decision.bodyId()))
                .orElseThrow(() -> new NotFound("decision", id));
    }

    /** Records the decision on an item of a meeting that is underway, and publishes it. */
    public Decision decide(UUID meetingId, Proposal proposal) {
        MeetingScope meeting = meetings.lockedScope(meetingId, proposal.item());
        Decision decision = new Deliberation(meeting).decide(proposal);
        decisions.persistAndFlush(decision);
        outbox.add(DecisionTaken.of(decision, meeting.body()));
        LOG.infof("fact=decision.taken decision=%s meeting=%s", decision.id(), meetingId);
        return decision;
    }
}
