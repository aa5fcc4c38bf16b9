package org.samenspel.plans.progress;

import java.util.List;
import org.samenspel.plans.goal.GoalOutline;
import org.samenspel.values.LocalizedText;

/**
 * Where a strategic goal stands: what is below it, each indicator once.
 *
 * @param totals of the indicators on actions
 * @param multiYearTotals of the indicators on operational goals
 */
public record StrategicGoalProgress(
        String code,
        LocalizedText title,
        Totals totals,
        Totals multiYearTotals,
        List<OperationalGoalProgress> operational) {

    static StrategicGoalProgress of(GoalOutline goal, List<OperationalGoalProgress> operational) {
        return new StrategicGoalProgress(
                goal.code(),
                goal.title(),
                Totals.of(ofActions(operational)),
                Totals.of(ofGoals(operational)),
                operational);
    }

    private static List<IndicatorProgress> ofActions(List<OperationalGoalProgress> goals) {
        return goals.stream()
                .flatMap(goal -> OperationalGoalProgress.ofActions(goal.actions()).stream())
                .toList();
    }

    private static List<IndicatorProgress> ofGoals(List<OperationalGoalProgress> goals) {
        return goals.stream().flatMap(goal -> goal.indicators().stream()).toList();
    }
}
