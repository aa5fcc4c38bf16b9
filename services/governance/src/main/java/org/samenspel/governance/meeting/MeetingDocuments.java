package org.samenspel.governance.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.samenspel.documents.DocumentAccess;
import org.samenspel.documents.DocumentSubject;
import org.samenspel.governance.body.BodyService;
import org.samenspel.security.Caller;

/** Minutes and papers as files: for those who see the meeting, added by those who keep it. */
@ApplicationScoped
class MeetingDocuments implements DocumentSubject {

    private static final Set<String> KINDS = Set.of("minutes", "paper");

    private final Meetings meetings;
    private final BodyService bodies;

    MeetingDocuments(Meetings meetings, BodyService bodies) {
        this.meetings = meetings;
        this.bodies = bodies;
    }

    @Override
    public String type() {
        return "meeting";
    }

    @Override
    public Optional<DocumentAccess> accessOf(Caller caller, UUID id) {
        return meetings.findByIdOptional(id)
                .flatMap(meeting -> bodies.sightOf(meeting.bodyId())
                        .filter(sight -> sight.sees(meeting.date()))
                        .flatMap(sight -> bodies.documents(meeting.bodyId(), KINDS)));
    }
}
