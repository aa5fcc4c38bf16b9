package org.samenspel.governance.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.samenspel.events.outbox.Outbox;
import org.samenspel.governance.body.BodyService;
import org.samenspel.governance.meeting.MeetingEvent.MeetingHeld;
import org.samenspel.governance.person.PersonService;
import org.samenspel.security.Caller;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;

/** Writes, approves and reopens the minutes of a meeting that the caller may change. */
@ApplicationScoped
@Transactional
public class MinutesService {

    private static final Logger LOG = Logger.getLogger(MinutesService.class);

    private final Meetings meetings;
    private final BodyService bodies;
    private final PersonService people;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Clock clock;

    MinutesService(
            Meetings meetings,
            BodyService bodies,
            PersonService people,
            CurrentCaller caller,
            Outbox outbox,
            Clock clock) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.people = people;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    public void write(Meeting meeting, String text) {
        meeting.write(text, LocalDate.now(clock));
        meetings.flush();
    }

    /**
     * Approves the minutes and publishes that it was held, also when they were reopened; approving them again on the same day changes
     * nothing.
     *
     * @param approvedBy the body that approved them; null means the one that met
     */
    public void approve(Meeting meeting, LocalDate approvedOn, @Nullable UUID approvedBy) {
        if (meeting.state() == MeetingState.HELD
                && approvedOn.equals(meeting.minutes().approvedOn())) {
            return;
        }
        meeting.approveMinutes(
                approvedOn, approvedBy == null ? meeting.bodyId() : known(approvedBy), LocalDate.now(clock));
        meetings.flush();
        outbox.add(MeetingHeld.of(meeting, bodies.ownScope(meeting.bodyId())));
        LOG.infof("fact=meeting.held meeting=%s version=%d", meeting.id(), meeting.version());
    }

    /** Opens approved minutes again. That it was held stays told until something else is: another approval, or a cancellation. */
    public void reopen(Meeting meeting, String reason) {
        Caller by = caller.get();
        UUID person = people.self().orElse(null);
        meeting.reopen(new Reopening(LocalDate.now(clock), by.subject(), by.organization(), person, reason));
        meetings.flush();
        LOG.infof("fact=meeting.reopened meeting=%s version=%d", meeting.id(), meeting.version());
    }

    private UUID known(UUID bodyId) {
        if (!bodies.isOwn(bodyId)) {
            throw new InvalidInput(Issue.referenceNotFound("approvedBy", bodyId));
        }
        return bodyId;
    }
}
