package org.samenspel.plans.publication;

import java.util.List;
import org.samenspel.plans.action.ActionScope;
import org.samenspel.plans.goal.GoalScope;
import org.samenspel.plans.indicator.IndicatorScope;
import org.samenspel.plans.plan.PlanRule;
import org.samenspel.values.rule.RuleViolation;

/**
 * What is in a plan when it is published.
 *
 * @param goals those it works on, also when they are of its multi-year plan
 */
record PlanContent(List<GoalScope> goals, List<ActionScope> actions, List<IndicatorScope> indicators) {

    /** A plan says what is to be done, or by what it is to be measured. */
    void requireSomething() {
        if (actions.isEmpty() && indicators.isEmpty()) {
            throw new RuleViolation(PlanRule.PLAN_EMPTY, "Import indicators first, or actions if it is a year plan");
        }
    }
}
