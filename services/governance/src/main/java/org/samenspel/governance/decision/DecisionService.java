package org.samenspel.governance.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.samenspel.events.outbox.Outbox;
import org.samenspel.governance.decision.DecisionEvent.DecisionTaken;
import org.samenspel.governance.meeting.MeetingScope;
import org.samenspel.governance.meeting.MeetingService;

/** Records what bodies decide. */
@ApplicationScoped
@Transactional
public class DecisionService {

    private static final Logger LOG = Logger.getLogger(DecisionService.class);

    private final Decisions decisions;
    private final MeetingService meetings;
    private final Outbox outbox;

    DecisionService(Decisions decisions, MeetingService meetings, Outbox outbox) {
        this.decisions = decisions;
        this.meetings = meetings;
        this.outbox = outbox;
    }

    /** Records the decision on an item of a meeting that is underway, and tells the other services. */
    public Decision decide(UUID meetingId, Proposal proposal) {
        MeetingScope meeting = meetings.lockedScope(meetingId, proposal.item());
        Decision decision = new Deliberation(meeting).decide(proposal);
        decisions.persistAndFlush(decision);
        outbox.add(DecisionTaken.of(decision, meeting.body()));
        LOG.infof("fact=decision.taken decision=%s meeting=%s", decision.id(), meetingId);
        return decision;
    }
}
