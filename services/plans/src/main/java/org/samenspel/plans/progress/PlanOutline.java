package org.samenspel.plans.progress;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.action.ActionOutline;
import org.samenspel.plans.budget.BudgetAmounts;
import org.samenspel.plans.goal.GoalLevel;
import org.samenspel.plans.goal.GoalOutline;
import org.samenspel.plans.indicator.IndicatorOutline;
import org.samenspel.plans.measurement.Observation;
import org.samenspel.plans.measurement.Standing;

/** All that is in a plan, what was seen and done of it, and what money there is; answers what hangs on what. */
final class PlanOutline {

    private final List<GoalOutline> goals;
    private final List<ActionOutline> actions;
    private final Map<String, List<IndicatorProgress>> onActions;
    private final Map<String, List<IndicatorProgress>> onGoals;
    private final Map<UUID, Set<UUID>> meetings;
    private final Optional<BudgetAmounts> budget;

    /**
     * @param indicators of the plan and of the multi-year plan it works on
     * @param latest what was seen last, by indicator
     * @param meetings those held so far, by indicator
     * @param budget what was approved for the plan
     */
    PlanOutline(
            List<GoalOutline> goals,
            List<ActionOutline> actions,
            List<IndicatorOutline> indicators,
            Map<UUID, Observation> latest,
            Map<UUID, Set<UUID>> meetings,
            Optional<BudgetAmounts> budget) {
        this.goals = goals;
        this.actions = actions;
        this.onActions = by(IndicatorOutline::action, indicators, latest);
        this.onGoals = by(IndicatorOutline::goal, indicators, latest);
        this.meetings = meetings;
        this.budget = budget;
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

    /** All that is done. */
    Activity activity() {
        return activity(actions);
    }

    /** What is done for one of these operational goals; an action that works on two of them counts once. */
    Activity activityFor(Set<String> operationalGoals) {
        return activity(actions.stream()
                .filter(action -> action.goals().stream().anyMatch(operationalGoals::contains))
                .toList());
    }

    /** Different meetings that count on an indicator of the action. */
    long meetingsHeld(ActionOutline action) {
        return meetings(action).distinct().count();
    }

    /** All that was approved; null while nothing was. */
    @Nullable
    ApprovedMoney money() {
        return budget.map(amounts -> new ApprovedMoney(amounts.total())).orElse(null);
    }

    /** What was approved for these goals; null while nothing was for the plan, or finance does not tell it. */
    @Nullable
    ApprovedMoney moneyFor(Set<String> goalCodes) {
        return budget.flatMap(amounts -> amounts.of(goalCodes::contains))
                .map(ApprovedMoney::new)
                .orElse(null);
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

    private Activity activity(List<ActionOutline> some) {
        return new Activity(
                some.size(),
                some.stream().filter(this::isMeasured).count(),
                some.stream().flatMap(this::meetings).distinct().count());
    }

    private boolean isMeasured(ActionOutline action) {
        return indicatorsOnAction(action.number()).stream()
                .anyMatch(indicator -> indicator.standing() != Standing.NO_MEASUREMENT);
    }

    private Stream<UUID> meetings(ActionOutline action) {
        return indicatorsOnAction(action.number()).stream()
                .flatMap(indicator -> meetings.getOrDefault(indicator.id(), Set.of()).stream());
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
