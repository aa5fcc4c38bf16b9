package org.samenspel.finance.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samenspel.finance.plan.PlanService;
import org.samenspel.security.Caller;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.RuleViolation;

/** The plan that a budget can name, and the goals that its money can be for: those of this plan. */
@ApplicationScoped
class Goals {

    private final PlanService plans;

    Goals(PlanService plans) {
        this.plans = plans;
    }

    /** A plan of another organization, a draft, and one that does not exist are answered alike. */
    void requirePlan(Budget draft, Caller caller) {
        UUID planId = draft.planId();
        if (planId != null && !plans.isPublishedFor(caller, planId)) {
            throw new InvalidInput(Issue.referenceNotFound("planId", planId));
        }
    }

    /**
     * @param places the codes, each with the property that names it
     * @throws RuleViolation {@code unknownGoal} when one of the codes is not in the plan, or there is no plan
     */
    void requireKnown(Budget budget, Map<String, String> places) {
        List<Issue> unknown = plans.unknownGoals(budget.planId(), places.keySet()).stream()
                .map(code -> Issue.referenceNotFound(places.getOrDefault(code, "goals"), code))
                .toList();
        if (!unknown.isEmpty()) {
            throw new RuleViolation(
                    BudgetRule.UNKNOWN_GOAL, "Name goals of the published plan of the budget, by their codes", unknown);
        }
    }
}
