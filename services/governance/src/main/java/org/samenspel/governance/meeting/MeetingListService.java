package org.samenspel.governance.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samenspel.governance.body.BodyService;
import org.samenspel.governance.body.Sight;
import org.samenspel.governance.body.SightService;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** Finds meetings for callers: those of bodies that they see, and of what they left, as they were on their last day. */
@ApplicationScoped
@Transactional
public class MeetingListService {

    private final Meetings meetings;
    private final BodyService bodies;
    private final SightService sights;

    MeetingListService(Meetings meetings, BodyService bodies, SightService sights) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.sights = sights;
    }

    /** Those that are asked for. */
    public Rows<Meeting> list(MeetingFilter filter, Slice slice) {
        Map<UUID, Sight> left = sights.left();
        Set<UUID> seen = meetings.allOf(left.keySet()).stream()
                .filter(meeting -> Optional.ofNullable(left.get(meeting.bodyId()))
                        .filter(sight -> meeting.isSeenWith(sight) && filter.asksFor(meeting, sight.until()))
                        .isPresent())
                .map(Meeting::id)
                .collect(Collectors.toUnmodifiableSet());
        return meetings.list(bodies.ofVisibleBody("Meeting", "date"), filter, left.keySet(), seen, slice);
    }
}
