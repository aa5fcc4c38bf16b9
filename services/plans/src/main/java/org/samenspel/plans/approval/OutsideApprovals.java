package org.samenspel.plans.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.samenspel.web.persistence.Aggregates;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** All approvals of plans from outside. */
@ApplicationScoped
class OutsideApprovals implements Aggregates<OutsideApproval> {

    Rows<OutsideApproval> of(UUID planId, Slice slice) {
        return page(Condition.where("planId = :planId", planId), slice);
    }

    Optional<OutsideApproval> of(UUID planId, UUID id) {
        return find("planId = ?1 and id = ?2", planId, id).singleResultOptional();
    }
}
