package org.samenspel.governance.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.samenspel.web.persistence.Aggregates;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** All meetings. Who sees a body sees its meetings. */
@ApplicationScoped
class Meetings implements Aggregates<Meeting> {

    /**
     * In the order they were planned.
     *
     * @param left the bodies of which the caller sees what it saw on its last day
     * @param seen their meetings that it asks for, as they were on that day
     */
    Rows<Meeting> list(Condition visible, MeetingFilter filter, Set<UUID> left, Set<UUID> seen, Slice slice) {
        Condition now = visible.and("t.bodyId = :bodyId", filter.bodyId()).and("t.state = :state", filter.state());
        if (left.isEmpty()) {
            return page(now, slice);
        }
        Condition others = now.and("t.bodyId not in :left", left);
        Condition all = Condition.where("(id in :seen or id in (select t.id " + others.text() + "))", seen);
        others.parameters().forEach(all::with);
        return page(all, slice);
    }

    /** Those of these bodies, those that were cancelled too. */
    List<Meeting> allOf(Set<UUID> bodyIds) {
        return list("bodyId in ?1", bodyIds);
    }

    /** Those of these bodies that were not cancelled, by day. */
    List<Meeting> ofBodies(Set<UUID> bodyIds) {
        return list("bodyId in ?1 and state <> 'CANCELLED' order by date, id", bodyIds);
    }

    /** All that name a person, in these bodies. */
    List<Meeting> thatName(UUID person, Set<UUID> bodyIds) {
        return list("bodyId in ?1 order by id", bodyIds).stream()
                .filter(meeting -> meeting.names(person))
                .toList();
    }

    /** Those of a body that have started, by day. */
    List<Meeting> startedIn(UUID bodyId) {
        return list("bodyId = ?1 and state in ('UNDERWAY', 'HELD') order by date, id", bodyId);
    }
}
