package org.samenspel.plans.progress;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.goal.GoalScope;
import org.samenspel.values.LocalizedText;

/**
 * Where an operational goal stands.
 *
 * @param money null while no budget was approved for the plan
 * @param totals of the indicators on its actions
 * @param multiYearTotals of the indicators on the goal itself
 * @param indicators on the goal itself, for all years together
 */
record OperationalGoalProgress(
        String code,
        LocalizedText title,
        Activity activity,
        @Nullable ApprovedMoney money,
        Totals totals,
        Totals multiYearTotals,
        List<IndicatorProgress> indicators,
        List<ActionProgress> actions) {

    static OperationalGoalProgress of(PlanOverview plan, GoalScope goal, List<ActionProgress> actions) {
        Set<String> code = Set.of(goal.code());
        List<IndicatorProgress> indicators = plan.indicatorsOnGoal(goal.code());
        return new OperationalGoalProgress(
                goal.code(),
                goal.title(),
                plan.activityFor(code),
                plan.moneyFor(code),
                Totals.of(ofActions(actions)),
                Totals.of(indicators),
                indicators,
                actions);
    }

    static List<IndicatorProgress> ofActions(List<ActionProgress> actions) {
        return actions.stream().flatMap(action -> action.indicators().stream()).toList();
    }
}
