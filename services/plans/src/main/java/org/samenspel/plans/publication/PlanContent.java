package org.samenspel.plans.publication;

import java.util.List;
import org.samenspel.plans.action.ActionOutline;
import org.samenspel.plans.goal.GoalOutline;
import org.samenspel.plans.indicator.IndicatorOutline;

/**
 * What is in a plan when it is published.
 *
 * @param goals those it works on, also when they are of its multi-year plan
 */
record PlanContent(List<GoalOutline> goals, List<ActionOutline> actions, List<IndicatorOutline> indicators) {

    /** A plan says what is to be done, or by what it is to be measured. */
    boolean isEmpty() {
        return actions.isEmpty() && indicators.isEmpty();
    }
}
