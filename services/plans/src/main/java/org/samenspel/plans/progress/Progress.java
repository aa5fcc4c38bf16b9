package org.samenspel.plans.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.samenspel.values.Period;

/**
 * Where a plan stands.
 *
 * @param asOf the day it was computed for
 * @param timeElapsed the share of the plan's days that has passed, from 0 to 1 in hundredths
 * @param totals of the indicators on actions
 * @param multiYearTotals of the indicators on operational goals: what is for five years is not late after one
 */
public record Progress(
        LocalDate asOf,
        BigDecimal timeElapsed,
        Totals totals,
        Totals multiYearTotals,
        List<StrategicGoalProgress> goals) {

    /** Rolls up what is in a plan as it stands on a day. */
    static Progress of(PlanOutline plan, Period period, LocalDate asOf) {
        return new Progress(
                asOf,
                ElapsedTime.share(period, asOf),
                Totals.of(plan.indicatorsOnActions()),
                Totals.of(plan.indicatorsOnGoals()),
                plan.strategicGoals().stream()
                        .map(goal -> StrategicGoalProgress.of(goal, operational(plan, goal.code())))
                        .toList());
    }

    private static List<OperationalGoalProgress> operational(PlanOutline plan, String strategicGoal) {
        return plan.operationalGoals(strategicGoal).stream()
                .map(goal -> OperationalGoalProgress.of(
                        goal, plan.indicatorsOnGoal(goal.code()), actions(plan, goal.code())))
                .toList();
    }

    private static List<ActionProgress> actions(PlanOutline plan, String operationalGoal) {
        return plan.actionsFor(operationalGoal).stream()
                .map(action -> ActionProgress.of(action, plan.indicatorsOnAction(action.number())))
                .toList();
    }
}
