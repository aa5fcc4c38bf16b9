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

    /** In the order they were planned. */
    Rows<Meeting> list(Condition visible, MeetingFilter filter, Slice slice) {
        return page(visible.and("bodyId = :bodyId", filter.bodyId()).and("state = :state", filter.state()), slice);
    }

    /** Those of these bodies that were not cancelled, by day. */
    List<Meeting> ofBodies(Set<UUID> bodyIds) {
        return list("bodyId in ?1 and state <> 'CANCELLED' order by date, id", bodyIds);
    }

    /** Those of a body that have started, by day. */
    List<Meeting> startedIn(UUID bodyId) {
        return list("bodyId = ?1 and state in ('UNDERWAY', 'HELD') order by date, id", bodyId);
    }
}
