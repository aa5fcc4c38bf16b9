package org.samenspel.governance.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.samenspel.web.persistence.Aggregates;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** All decisions. Who sees a body sees its decisions. */
@ApplicationScoped
class Decisions implements Aggregates<Decision> {

    /** Those of these bodies that were not withdrawn. */
    List<Decision> ofBodies(Set<UUID> bodyIds) {
        return list("bodyId in ?1 and withdrawal.withdrawnOn is null", bodyIds);
    }

    /** In the order they were recorded. */
    Rows<Decision> list(Condition visible, DecisionFilter filter, Slice slice) {
        Condition condition = visible.and("bodyId = :bodyId", filter.bodyId())
                .and("meetingId = :meetingId", filter.meetingId())
                .and("outcome = :outcome", filter.outcome());
        return page(condition, slice);
    }
}
