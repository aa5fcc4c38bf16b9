package org.samenspel.plans.progress;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.action.ActionOutline;
import org.samenspel.plans.goal.GoalLevel;
import org.samenspel.plans.goal.GoalOutline;
import org.samenspel.plans.indicator.IndicatorOutline;
import org.samenspel.plans.measurement.Observation;

/** All that is in a plan, and what was seen of it last; answers what hangs on what. */
final class PlanOutline {

    private final List<GoalOutline> goals;
    private final List<ActionOutline> actions;
    private final Map<String, List<IndicatorProgress>> onActions;
    private final Map<String, List<IndicatorProgress>> onGoals;

    /**
     * @param indicators of the plan and of the multi-year plan it works on
     * @param latest what was seen last, by indicator
     */
    PlanOutline(
            List<GoalOutline> goals,
            List<ActionOutline> actions,
            List<IndicatorOutline> indicators,
            Map<UUID, Observation> latest) {
        this.goals = goals;
        this.actions = actions;
        this.onActions = by(IndicatorOutline::action, indicators, latest);
        this.onGoals = by(IndicatorOutline::goal, indicators, latest);
    }

    List<GoalOutline> strategicGoals() {
        return goals.stream()
                .filter(goal -> goal.level() == GoalLevel.STRATEGIC)
                .toList();
    }

    List<GoalOutline> operationalGoals(String strategicGoal) {
        return goals.stream()
                .filter(goal -> strategicGoal.equals(goal.parent()))
                .toList();
    }

    List<ActionOutline> actionsFor(String operationalGoal) {
        return actions.stream()
                .filter(action -> action.goals().contains(operationalGoal))
                .toList();
    }

    List<IndicatorProgress> indicatorsOnAction(String number) {
        return onActions.getOrDefault(number, List.of());
    }

    List<IndicatorProgress> indicatorsOnGoal(String code) {
        return onGoals.getOrDefault(code, List.of());
    }

    List<IndicatorProgress> indicatorsOnActions() {
        return onActions.values().stream().flatMap(List::stream).toList();
    }

    List<IndicatorProgress> indicatorsOnGoals() {
        return onGoals.values().stream().flatMap(List::stream).toList();
    }

    private static Map<String, List<IndicatorProgress>> by(
            Function<IndicatorOutline, @Nullable String> home,
            List<IndicatorOutline> indicators,
            Map<UUID, Observation> latest) {
        return indicators.stream()
                .filter(indicator -> home.apply(indicator) != null)
                .collect(Collectors.groupingBy(
                        indicator -> Objects.requireNonNull(home.apply(indicator)),
                        Collectors.mapping(
                                indicator -> IndicatorProgress.of(indicator, latest.get(indicator.id())),
                                Collectors.toList())));
    }
}
