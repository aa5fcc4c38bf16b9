package org.samenspel.finance.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.samenspel.finance.plan.KnownPlans;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.RuleViolation;

/** The goals that the money of a budget can be for: those of its published plan. */
@ApplicationScoped
public class Goals {

    private final KnownPlans plans;

    Goals(KnownPlans plans) {
        this.plans = plans;
    }

    /**
     * @param places the codes, each with the property that names it
     * @throws RuleViolation {@code unknownGoal} when one of the codes is not in the plan, or there is no plan
     */
    public void requireKnown(BudgetScope budget, Map<String, String> places) {
        List<Issue> unknown = plans.unknownGoals(budget.planId(), places.keySet()).stream()
                .map(code -> Issue.referenceNotFound(places.getOrDefault(code, "goals"), code))
                .toList();
        if (!unknown.isEmpty()) {
            throw new RuleViolation(
                    BudgetRule.UNKNOWN_GOAL, "Name goals of the published plan of the budget, by their codes", unknown);
        }
    }
}
