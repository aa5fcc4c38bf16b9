package org.samenspel.governance.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.samenspel.documents.DocumentAccess;
import org.samenspel.documents.DocumentSubject;
import org.samenspel.governance.body.BodyService;
import org.samenspel.governance.body.Sight;
import org.samenspel.governance.mandate.MandateService;
import org.samenspel.security.Caller;

/** Papers as files for those who see the meeting, and minutes for those who read what was said; added by those who keep it. */
@ApplicationScoped
class MeetingDocuments implements DocumentSubject {

    private static final Set<String> ALL = Set.of("minutes", "paper");
    private static final Set<String> PAPERS = Set.of("paper");

    private final Meetings meetings;
    private final BodyService bodies;
    private final MandateService mandates;

    MeetingDocuments(Meetings meetings, BodyService bodies, MandateService mandates) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.mandates = mandates;
    }

    @Override
    public String type() {
        return "meeting";
    }

    @Override
    public Optional<DocumentAccess> accessOf(Caller caller, UUID id) {
        return meetings.findByIdOptional(id)
                .flatMap(meeting -> bodies.sightOf(meeting.bodyId())
                        .filter(meeting::isSeenWith)
                        .flatMap(sight -> bodies.documents(meeting.bodyId(), readBy(sight, meeting))));
    }

    @Override
    public void requireThere(UUID id) {
        meetings.findByIdOptional(id).ifPresent(meeting -> bodies.requireThere(meeting.bodyId()));
    }

    /** Its day, once its minutes are approved or it is cancelled. */
    @Override
    public Optional<LocalDate> endedOn(UUID id) {
        return meetings.findByIdOptional(id)
                .filter(meeting -> meeting.state() == MeetingState.HELD || meeting.state() == MeetingState.CANCELLED)
                .map(Meeting::date);
    }

    private Set<String> readBy(Sight sight, Meeting meeting) {
        return sight.withPeople() || mandates.readsAsMember(meeting.bodyId(), meeting.date()) ? ALL : PAPERS;
    }
}
