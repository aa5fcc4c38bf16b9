package org.samenspel.governance.meeting;

import jakarta.enterprise.context.ApplicationScoped;
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
}
