package org.samenspel.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.samenspel.directory.Directory;
import org.samenspel.plans.approval.ApprovalService;

/** Puts plans before a body, and takes its decision: what it adopts is the text that was submitted. */
@ApplicationScoped
@Transactional
public class SubmissionService {

    private static final Logger LOG = Logger.getLogger(SubmissionService.class);

    private final Plans plans;
    private final ApprovalService approvals;
    private final Directory directory;
    private final Clock clock;

    SubmissionService(Plans plans, ApprovalService approvals, Directory directory, Clock clock) {
        this.plans = plans;
        this.approvals = approvals;
        this.directory = directory;
        this.clock = clock;
    }

    /** The plan lies before a body with this text; it is fixed until the body decides or it is taken back. */
    public PlanScope submit(PlanText text) {
        Plan plan = plans.findById(text.plan().id());
        plan.submit(text.digest(), clock);
        plans.flush();
        LOG.infof("fact=plan.submitted plan=%s version=%d", plan.id(), plan.version());
        return plan.scope();
    }

    /** The plan is taken back before the body decided. */
    public void takeBack(UUID planId) {
        plans.findById(planId).takeBack();
        plans.flush();
    }

    /** A decision on a plan that was not submitted, or only after it, or whose text is another one since, changes nothing. */
    public void decided(BodyDecision decision) {
        plans.lock(decision.planId())
                .filter(plan -> plan.wasSubmittedBefore(decision.recordedAt()) && isDecidedOnBy(plan, decision))
                .ifPresent(plan -> apply(plan, decision));
    }

    /** A decision that was recorded by mistake neither approves nor rejects; the text can be decided on again as it was submitted. */
    public void withdrawn(UUID planId, UUID decisionId) {
        approvals.takeBack(decisionId);
        plans.lock(planId).ifPresent(plan -> {
            plan.takeBack(decisionId).forEach(approvals::keep);
            plans.flush();
        });
    }

    private void apply(Plan plan, BodyDecision decision) {
        if (decision.adopted()) {
            plan.adopt(decision.adoptionOf(plan.textDigest())).forEach(approvals::keep);
        } else if (plan.isBeforeBodyOrRejected()) {
            plan.reject(decision.id());
        }
        plans.flush();
    }

    /** A body of its own organization, or of the agreement it belongs to. */
    private boolean isDecidedOnBy(Plan plan, BodyDecision decision) {
        return plan.agreementId()
                .map(agreement -> agreement.equals(decision.agreementId()))
                .orElseGet(() -> decision.agreementId() == null
                        && directory.goesOnFor(decision.organizationId(), plan.organizationId(), plan.id()));
    }
}
