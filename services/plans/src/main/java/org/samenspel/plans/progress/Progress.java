package org.samenspel.plans.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Period;

/**
 * Where a plan stands, by four things that are never mixed: the time that passed, what was done, what was reached, and the money
 * there is.
 *
 * @param asOf the day it was computed for
 * @param timeElapsed the share of the plan's days that has passed, from 0 to 1 in hundredths
 * @param money null while no budget was approved for it
 * @param totals of the indicators on actions
 * @param multiYearTotals of the indicators on operational goals: what is for five years is not late after one
 * @param withdrawn the indicators that count in neither, on actions and on operational goals
 */
public record Progress(
        LocalDate asOf,
        BigDecimal timeElapsed,
        Activity activity,
        @Nullable ApprovedMoney money,
        Totals totals,
        Totals multiYearTotals,
        Withdrawn withdrawn,
        List<StrategicGoalProgress> goals) {

    /** Rolls up what is in a plan as it stands on a day. */
    static Progress of(PlanOverview plan, Period period, LocalDate asOf) {
        return new Progress(
                asOf,
                ElapsedTime.share(period, asOf),
                plan.activity(),
                plan.money(),
                Totals.of(plan.indicatorsOnActions()),
                Totals.of(plan.indicatorsOnGoals()),
                plan.withdrawn(),
                plan.strategicGoals().stream()
                        .map(goal -> StrategicGoalProgress.of(plan, goal, operational(plan, goal.code())))
                        .toList());
    }

    private static List<OperationalGoalProgress> operational(PlanOverview plan, String strategicGoal) {
        return plan.operationalGoals(strategicGoal).stream()
                .map(goal -> OperationalGoalProgress.of(plan, goal, actions(plan, goal.code())))
                .toList();
    }

    private static List<ActionProgress> actions(PlanOverview plan, String operationalGoal) {
        return plan.actionsFor(operationalGoal).stream()
                .map(action ->
                        ActionProgress.of(action, plan.meetingsHeld(action), plan.indicatorsOnAction(action.number())))
                .toList();
    }
}
