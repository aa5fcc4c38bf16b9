package org.samenspel.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.rule.RuleViolation;

/** What callers do with plans, as far as they may. */
@ApplicationScoped
@Transactional
public class PlanService {

    private final Plans plans;
    private final CurrentCaller caller;

    PlanService(Plans plans, CurrentCaller caller) {
        this.plans = plans;
        this.caller = caller;
    }

    /** @throws NotFound also when the caller may not know that the plan exists */
    public Plan visible(UUID id) {
        return plans.visible(id, caller.get());
    }

    /** A plan of the caller's own organization, which nobody else changes until the transaction ends. */
    public Plan ownToChange(UUID id) {
        return plans.lock(plans.own(id, caller.get()));
    }

    public void add(Plan draft) {
        plans.persistAndFlush(draft);
    }

    /** Adds a draft that works on the goals of a multi-year plan of the same organization. */
    public void add(Plan draft, UUID multiYearPlanId) {
        draft.workOnGoalsOf(multiYearPlan(draft, multiYearPlanId));
        add(draft);
    }

    public void rename(Plan plan, LocalizedText title) {
        plan.rename(title);
        plans.flush();
    }

    /** Discards a draft with all that is in it. */
    public void discard(Plan plan) {
        plan.requireDraft();
        if (plans.anyWorksOnGoalsOf(plan)) {
            throw new RuleViolation(PlanRule.PLAN_IN_USE, "Discard the year plans of this plan first");
        }
        plans.delete(plan);
    }

    /** A plan of another organization and one that does not exist are answered alike. */
    private Plan multiYearPlan(Plan draft, UUID id) {
        return plans.findByIdOptional(id)
                .filter(plan -> plan.organization().equals(draft.organization()))
                .filter(plan -> plan.kind() == PlanKind.MULTI_YEAR && draft.kind() == PlanKind.YEAR)
                .orElseThrow(() -> new InvalidInput(Issue.referenceNotFound("multiYearPlanId", id)));
    }
}
