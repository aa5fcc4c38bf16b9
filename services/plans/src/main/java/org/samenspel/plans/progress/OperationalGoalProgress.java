package org.samenspel.plans.progress;

import java.util.List;
import org.samenspel.plans.goal.GoalOutline;
import org.samenspel.values.LocalizedText;

/**
 * Where an operational goal stands.
 *
 * @param totals of the indicators on its actions
 * @param multiYearTotals of the indicators on the goal itself
 * @param indicators on the goal itself, for all years together
 */
public record OperationalGoalProgress(
        String code,
        LocalizedText title,
        Totals totals,
        Totals multiYearTotals,
        List<IndicatorProgress> indicators,
        List<ActionProgress> actions) {

    static OperationalGoalProgress of(
            GoalOutline goal, List<IndicatorProgress> indicators, List<ActionProgress> actions) {
        return new OperationalGoalProgress(
                goal.code(), goal.title(), Totals.of(ofActions(actions)), Totals.of(indicators), indicators, actions);
    }

    static List<IndicatorProgress> ofActions(List<ActionProgress> actions) {
        return actions.stream().flatMap(action -> action.indicators().stream()).toList();
    }
}
