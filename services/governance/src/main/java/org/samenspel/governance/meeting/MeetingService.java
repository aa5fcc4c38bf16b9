package org.samenspel.governance.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.samenspel.events.outbox.Outbox;
import org.samenspel.governance.body.BodyScope;
import org.samenspel.governance.body.BodyService;
import org.samenspel.governance.mandate.Mandates;
import org.samenspel.governance.mandate.Seated;
import org.samenspel.governance.meeting.MeetingEvent.MeetingCancelled;
import org.samenspel.governance.meeting.MeetingEvent.MeetingHeld;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.rule.RuleViolation;

/** What callers do with meetings, as far as they may. */
@ApplicationScoped
@Transactional
public class MeetingService {

    private static final Logger LOG = Logger.getLogger(MeetingService.class);

    private final Meetings meetings;
    private final BodyService bodies;
    private final Mandates mandates;
    private final Outbox outbox;
    private final CurrentCaller caller;
    private final Clock clock;

    MeetingService(
            Meetings meetings,
            BodyService bodies,
            Mandates mandates,
            Outbox outbox,
            CurrentCaller caller,
            Clock clock) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.mandates = mandates;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws NotFound also when the caller may not know that the meeting exists */
    public Meeting visible(UUID id) {
        return meetings.visible(id, caller.get().organization());
    }

    /** A meeting of a body of the caller's own organization, which nobody else changes until the transaction ends. */
    public Meeting ownToChange(UUID id) {
        Meeting meeting = visible(id);
        bodies.ownScope(meeting.bodyId());
        return meetings.lock(meeting);
    }

    /** What decisions know of a meeting, for an item of its agenda; the meeting is locked. */
    public MeetingScope lockedScope(UUID id, String item) {
        Meeting meeting = ownToChange(id);
        Seated seated = seated(meeting);
        return new MeetingScope(
                id,
                meeting.state(),
                body(meeting),
                meeting.date(),
                seated,
                meeting.item(item),
                meeting.roomFor(item, seated));
    }

    public Meeting plan(UUID bodyId, MeetingContent content) {
        var meeting = new Meeting(bodies.lockedScope(bodyId), content);
        meetings.persistAndFlush(meeting);
        return meeting;
    }

    public void change(Meeting meeting, MeetingContent content) {
        meeting.change(body(meeting), content);
        meetings.flush();
    }

    public void declare(Meeting meeting, List<Conflict> conflicts) {
        meeting.declare(conflicts, seated(meeting));
        meetings.flush();
    }

    /** Keeps who came, or corrects it while nothing was decided. */
    public void start(Meeting meeting, Attendance attendance) {
        if (meeting.state() == MeetingState.UNDERWAY) {
            requireUndecided(meeting);
        }
        meeting.start(attendance, seated(meeting), LocalDate.now(clock));
        meetings.flush();
    }

    /** Approves the minutes and tells the other services; approving them again on the same day changes nothing. */
    public void approveMinutes(Meeting meeting, LocalDate approvedOn) {
        if (meeting.state() == MeetingState.HELD && approvedOn.equals(meeting.minutesApprovedOn())) {
            return;
        }
        meeting.approveMinutes(approvedOn, LocalDate.now(clock));
        meetings.flush();
        outbox.add(MeetingHeld.of(meeting, body(meeting)));
        LOG.infof("fact=meeting.held meeting=%s version=%d", meeting.id(), meeting.version());
    }

    /** Cancels the meeting and tells the other services; cancelling it again changes nothing. */
    public void cancel(Meeting meeting, LocalizedText reason) {
        if (meeting.state() == MeetingState.CANCELLED) {
            return;
        }
        requireUndecided(meeting);
        meeting.cancel(reason);
        meetings.flush();
        outbox.add(MeetingCancelled.of(meeting, body(meeting)));
        LOG.infof("fact=meeting.cancelled meeting=%s version=%d", meeting.id(), meeting.version());
    }

    private void requireUndecided(Meeting meeting) {
        if (meetings.decided(meeting)) {
            throw new RuleViolation(MeetingRule.MEETING_DECIDED, "Decisions were taken in it");
        }
    }

    private BodyScope body(Meeting meeting) {
        return bodies.ownScope(meeting.bodyId());
    }

    private Seated seated(Meeting meeting) {
        return mandates.seatedOn(meeting.bodyId(), meeting.date());
    }
}
