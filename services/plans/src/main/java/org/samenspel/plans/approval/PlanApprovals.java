package org.samenspel.plans.approval;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All approvals of plans. */
@ApplicationScoped
class PlanApprovals implements PanacheRepositoryBase<PlanApproval, UUID> {

    /** In the order of the decisions, in whatever order they came. */
    List<PlanApproval> of(UUID planId) {
        return list("planId = ?1 order by takenOn, decisionId", planId);
    }
}
