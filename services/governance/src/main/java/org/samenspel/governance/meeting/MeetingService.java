package org.samenspel.governance.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.samenspel.directory.Directory;
import org.samenspel.events.outbox.Outbox;
import org.samenspel.governance.body.BodyScope;
import org.samenspel.governance.body.BodyService;
import org.samenspel.governance.mandate.MandateService;
import org.samenspel.governance.mandate.Seated;
import org.samenspel.governance.meeting.MeetingEvent.MeetingCancelled;
import org.samenspel.governance.meeting.MeetingEvent.MeetingHeld;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** What callers do with meetings, as far as they may. */
@ApplicationScoped
@Transactional
public class MeetingService {

    private static final Logger LOG = Logger.getLogger(MeetingService.class);

    private final Meetings meetings;
    private final BodyService bodies;
    private final MandateService mandates;
    private final Outbox outbox;
    private final Directory directory;
    private final Clock clock;

    MeetingService(
            Meetings meetings,
            BodyService bodies,
            MandateService mandates,
            Outbox outbox,
            Directory directory,
            Clock clock) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.mandates = mandates;
        this.outbox = outbox;
        this.directory = directory;
        this.clock = clock;
    }

    /** Those of the bodies that the caller sees. */
    public Rows<Meeting> list(MeetingFilter filter, Slice slice) {
        return meetings.list(bodies.ofVisibleBody(), filter, slice);
    }

    /** @throws NotFound also when the caller may not know that the meeting exists */
    public Meeting visible(UUID id) {
        return seen(meetings.findByIdOptional(id), id);
    }

    /** A meeting of a body that the caller acts for, locked. */
    public Meeting ownToChange(UUID id) {
        Meeting meeting = seen(meetings.lock(id), id);
        bodies.ownScope(meeting.bodyId());
        return meeting;
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
        BodyScope body = bodies.lockedScope(bodyId);
        var meeting = new Meeting(body, bodies.subjectsOf(body), content);
        meetings.persistAndFlush(meeting);
        return meeting;
    }

    public void change(Meeting meeting, MeetingContent content) {
        BodyScope body = body(meeting);
        meeting.change(body, bodies.subjectsOf(body), content);
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
        requireKnown(attendance.organizationIds());
        meeting.start(attendance, seated(meeting), LocalDate.now(clock));
        meetings.flush();
    }

    /** Approves the minutes and publishes that it was held; approving them again on the same day changes nothing. */
    public void approveMinutes(Meeting meeting, LocalDate approvedOn) {
        if (meeting.state() == MeetingState.HELD && approvedOn.equals(meeting.minutesApprovedOn())) {
            return;
        }
        meeting.approveMinutes(approvedOn, LocalDate.now(clock));
        meetings.flush();
        outbox.add(MeetingHeld.of(meeting, body(meeting)));
        LOG.infof("fact=meeting.held meeting=%s version=%d", meeting.id(), meeting.version());
    }

    /** Cancels the meeting and publishes it; cancelling it again changes nothing. */
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

    private Meeting seen(Optional<Meeting> meeting, UUID id) {
        return meeting.filter(found -> bodies.isVisible(found.bodyId())).orElseThrow(() -> new NotFound("meeting", id));
    }

    private void requireKnown(List<UUID> organizationIds) {
        for (int index = 0; index < organizationIds.size(); index++) {
            directory.requireKnown(organizationIds.get(index), "organizationIds[%d]".formatted(index));
        }
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
