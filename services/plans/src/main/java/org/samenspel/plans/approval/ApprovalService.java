package org.samenspel.plans.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.samenspel.directory.Directory;

/** Keeps which plans were approved, and says it of each. */
@ApplicationScoped
@Transactional
public class ApprovalService {

    private static final Logger LOG = Logger.getLogger(ApprovalService.class);

    private final PlanApprovals approvals;
    private final Directory directory;

    ApprovalService(PlanApprovals approvals, Directory directory) {
        this.approvals = approvals;
        this.directory = directory;
    }

    /** Once, however often the decision arrives. */
    public void keep(PlanApproval approval) {
        if (approvals.findByIdOptional(approval.decisionId()).isEmpty()) {
            approvals.persist(approval);
            LOG.infof("fact=plan.approved plan=%s decision=%s", approval.planId(), approval.decisionId());
        }
    }

    /** Since when a plan is approved by its own organization: the first decision that adopted it. */
    public Optional<ApprovalScope> of(UUID planId, UUID owner) {
        return approvals.of(planId).stream()
                .filter(approval -> directory.goesOnFor(approval.organizationId(), owner, planId))
                .findFirst()
                .map(PlanApproval::scope);
    }
}
