package org.samenspel.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.Directory;
import org.samenspel.directory.SuccessionChanged;
import org.samenspel.plans.approval.ApprovalService;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;

/** Puts plans before a body, and takes its decision: what it adopts is the text that was submitted. */
@ApplicationScoped
@Transactional
public class SubmissionService {

    private static final Logger LOG = Logger.getLogger(SubmissionService.class);

    private final Plans plans;
    private final StrayDecisions strays;
    private final ApprovalService approvals;
    private final Directory directory;
    private final Clock clock;

    SubmissionService(Plans plans, StrayDecisions strays, ApprovalService approvals, Directory directory, Clock clock) {
        this.plans = plans;
        this.strays = strays;
        this.approvals = approvals;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * The plan lies before a body with this text; it is fixed until the body decides or it is taken back.
     *
     * @param submittedOn since when, if not from now on: what was decided since then takes effect
     */
    public PlanScope submit(PlanText text, @Nullable LocalDate submittedOn) {
        if (submittedOn != null && submittedOn.isAfter(LocalDate.now(clock))) {
            String detail = "submittedOn must not be after today";
            throw new InvalidInput(new Issue("body", "submittedOn", null, detail, Issue.OUT_OF_RANGE));
        }
        Plan plan = plans.findById(text.plan().id());
        List<BodyDecision> decided = plan.submit(text.digest(), submittedOn, clock);
        plans.flush();
        LOG.infof("fact=plan.submitted plan=%s version=%d", plan.id(), plan.version());
        decided.forEach(decision -> apply(plan, decision));
        return plan.scope();
    }

    /** The plan is taken back before the body decided. */
    public void takeBack(UUID planId) {
        plans.findById(planId).takeBack();
        plans.flush();
    }

    /** A decision on a plan that was not submitted, or only after it, or whose text is another one since, changes nothing, and waits. */
    public void decided(BodyDecision decision) {
        plans.lock(decision.planId()).ifPresent(plan -> {
            if (isDecidedOnBy(plan, decision)) {
                applyOrAwait(plan, decision);
            } else {
                strays.keep(decision);
            }
        });
    }

    /** Another one goes on for an organization than was known: a decision that was ignored may be of a body that decides. */
    void onSuccession(@Observes SuccessionChanged change) {
        strays.of(change.after().leadingTo(change.organizationId()))
                .forEach(stray -> plans.lock(stray.decision().planId())
                        .filter(plan -> isDecidedOnBy(plan, stray.decision()))
                        .ifPresent(plan -> {
                            strays.delete(stray);
                            applyOrAwait(plan, stray.decision());
                        }));
    }

    private void applyOrAwait(Plan plan, BodyDecision decision) {
        if (plan.layBefore(decision)) {
            apply(plan, decision);
        } else {
            plan.await(decision);
            plans.flush();
            LOG.infof("fact=plan.decidedEarly plan=%s decision=%s", plan.id(), decision.id());
        }
    }

    /** A decision that was recorded by mistake neither approves nor rejects; the text can be decided on again as it was submitted. */
    public void withdrawn(UUID planId, UUID decisionId) {
        strays.deleteById(decisionId);
        approvals.takeBack(decisionId);
        plans.lock(planId).ifPresent(plan -> {
            plan.takeBack(decisionId).forEach(approvals::keep);
            plans.flush();
        });
    }

    private void apply(Plan plan, BodyDecision decision) {
        if (decision.adopted()) {
            plan.adopt(decision).forEach(approvals::keep);
        } else if (plan.isBeforeBodyOrRejected()) {
            plan.reject(decision);
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
