package org.samenspel.plans.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.action.ActionService;
import org.samenspel.plans.action.ActionTextService;
import org.samenspel.plans.agreement.AgreementService;
import org.samenspel.plans.plan.PlanScope;
import org.samenspel.plans.plan.PlanService;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.NotAllowed;
import org.samenspel.values.rule.NotFound;

/** Who judges what, and who sees how it was judged. */
@ApplicationScoped
class AssessmentAccess {

    private final PlanService plans;
    private final ActionService actions;
    private final ActionTextService texts;
    private final AgreementService agreements;
    private final CurrentCaller caller;

    AssessmentAccess(
            PlanService plans,
            ActionService actions,
            ActionTextService texts,
            AgreementService agreements,
            CurrentCaller caller) {
        this.plans = plans;
        this.actions = actions;
        this.texts = texts;
        this.agreements = agreements;
        this.caller = caller;
    }

    /** Who sees the subject, and who judged a partnership. */
    boolean sees(Assessment assessment) {
        UUID planId = assessment.subject().planId();
        return planId != null
                ? plans.isVisible(planId)
                : caller.get().belongsTo(assessment.organizationId())
                        || isParty(assessment.subject().agreementId());
    }

    /** @throws NotFound also when the caller may not know that the plan exists */
    void requireSeesPlan(UUID planId) {
        plans.scope(planId);
    }

    /** @throws NotFound also when the caller may not know that the agreement exists */
    void requireParty(UUID agreementId) {
        if (!isParty(agreementId)) {
            throw new NotFound("agreement", agreementId);
        }
    }

    /** Who keeps the plan, is party to its agreement or works on the action judges an action; the parties judge a partnership. */
    void requireJudges(AssessmentSubject subject, AssessmentFramework framework) {
        UUID planId = subject.planId();
        UUID agreementId = subject.agreementId();
        if (planId != null && subject.action() != null) {
            PlanScope plan = plan(planId);
            plan.requirePublished();
            requireJudges(plan, subject.action());
            agreementId = plan.agreementId();
        } else if (agreementId != null && !isParty(agreementId)) {
            throw new InvalidInput(Issue.referenceNotFound("subject.agreementId", agreementId));
        }
        if (framework.agreementId().isPresent() && !framework.agreementId().equals(Optional.ofNullable(agreementId))) {
            throw AssessmentRule.FRAMEWORK_OF_ANOTHER_AGREEMENT.brokenBy(
                    "frameworkId", "Judge by the principles of an organization, or of this agreement");
        }
    }

    private void requireJudges(PlanScope plan, String action) {
        if (texts.inPlan(plan).stream().noneMatch(one -> one.number().equals(action))) {
            throw new InvalidInput(Issue.referenceNotFound("subject.action", action));
        }
        if (!caller.get().actsFor(plan.organizationId(), plan.id())
                && !isParty(plan.agreementId())
                && !actions.isDoneByCaller(plan.id(), action)) {
            throw new NotAllowed("Your organization neither keeps the plan nor works on the action");
        }
    }

    private PlanScope plan(UUID id) {
        try {
            return plans.scope(id);
        } catch (NotFound _) {
            throw new InvalidInput(Issue.referenceNotFound("subject.planId", id));
        }
    }

    private boolean isParty(@Nullable UUID agreementId) {
        return agreementId != null && agreements.isPartyTo(agreementId, caller.get());
    }
}
