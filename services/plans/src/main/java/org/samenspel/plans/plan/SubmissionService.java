package org.samenspel.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.Directory;
import org.samenspel.directory.SuccessionChanged;
import org.samenspel.directory.Successions;
import org.samenspel.plans.approval.Adoption;
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
        Successions successions = directory.heldSuccessions();
        plans.lock(decision.planId()).ifPresent(plan -> {
            if (isDecidedOn(plan, decision, successions)) {
                applyOrAwait(plan, decision);
            } else {
                strays.keep(decision);
            }
        });
    }

    /**
     * Another one goes on for an organization than was known: a decision that was ignored may be of a body that decides, and one that
     * counted of a body that does not.
     */
    void onSuccession(@Observes SuccessionChanged change) {
        plans.of(change.concerned()).forEach(id -> plans.lock(id).ifPresent(plan -> judgeAgain(plan, change.after())));
    }

    private void judgeAgain(Plan plan, Successions successions) {
        Predicate<BodyDecision> isDecidedOn = decision -> isDecidedOn(plan, decision, successions);
        for (Adoption adoption : approvals.adoptionsOf(plan.id())) {
            BodyDecision decision = BodyDecision.by(adoption, plan.agreementId().orElse(null));
            if (!isDecidedOn.test(decision)) {
                approvals.takeBack(decision.id());
                strays.keepAgain(decision, adoption.textDigest());
            }
        }
        plan.decidedByOthers(isDecidedOn).forEach(decision -> {
            remove(plan, decision.id());
            strays.keepAgain(decision, null);
        });
        rejectAfterAll(plan);
        strays.on(plan.id()).stream()
                .filter(stray -> isDecidedOn.test(stray.decision()))
                .forEach(stray -> {
                    strays.delete(stray);
                    count(plan, stray);
                });
    }

    /** What approved a text before approves that again, whatever became of it since. */
    private void count(Plan plan, StrayDecision stray) {
        stray.textDigest()
                .ifPresentOrElse(
                        digest -> approvals.keep(stray.decision().adoptionOf(digest)),
                        () -> applyOrAwait(plan, stray.decision()));
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
        directory.heldSuccessions();
        strays.deleteById(decisionId);
        plans.lock(planId).ifPresent(plan -> {
            approvals.takeBack(decisionId);
            remove(plan, decisionId);
            rejectAfterAll(plan);
        });
    }

    private void remove(Plan plan, UUID decisionId) {
        plan.takeBack(decisionId).forEach(approvals::keep);
        plans.flush();
    }

    private void apply(Plan plan, BodyDecision decision) {
        if (decision.adopted()) {
            plan.adopt(decision).forEach(approvals::keep);
        } else {
            plan.reject(decision);
            rejectAfterAll(plan);
        }
        plans.flush();
    }

    /** A text that a body rejected after a decision that turned out to be a mistake had adopted it: what adopted it since then waits. */
    private void rejectAfterAll(Plan plan) {
        plan.rejectAfterAll(approvals.adoptionsOf(plan.id())).forEach(waiting -> approvals.takeBack(waiting.id()));
        plans.flush();
    }

    /** A body of its own organization on the day on which the decision was written down, or of the agreement it belongs to. */
    private boolean isDecidedOn(Plan plan, BodyDecision decision, Successions successions) {
        LocalDate recordedOn = LocalDate.ofInstant(decision.recordedAt(), clock.getZone());
        return plan.agreementId()
                .map(agreement -> agreement.equals(decision.agreementId()))
                .orElseGet(() -> decision.agreementId() == null
                        && successions
                                .on(recordedOn)
                                .goesOnFor(decision.organizationId(), plan.organizationId(), plan.id()));
    }
}
