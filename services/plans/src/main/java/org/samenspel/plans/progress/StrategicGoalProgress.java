package org.samenspel.plans.progress;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.goal.GoalScope;
import org.samenspel.values.LocalizedText;

/**
 * Where a strategic goal stands: what is below it, each indicator once.
 *
 * @param money for it and for what is below it; null while no budget was approved for the plan
 * @param totals of the indicators on actions
 * @param multiYearTotals of the indicators on operational goals
 */
record StrategicGoalProgress(
        String code,
        LocalizedText title,
        Activity activity,
        @Nullable ApprovedMoney money,
        Totals totals,
        Totals multiYearTotals,
        List<OperationalGoalProgress> operational) {

    static StrategicGoalProgress of(PlanOverview plan, GoalScope goal, List<OperationalGoalProgress> operational) {
        Set<String> below =
                operational.stream().map(OperationalGoalProgress::code).collect(Collectors.toSet());
        Set<String> all = new HashSet<>(below);
        all.add(goal.code());
        return new StrategicGoalProgress(
                goal.code(),
                goal.title(),
                plan.activityFor(below),
                plan.moneyFor(all),
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
