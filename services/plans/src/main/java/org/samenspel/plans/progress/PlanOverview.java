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
import org.samenspel.plans.action.ActionScope;
import org.samenspel.plans.budget.BudgetAmounts;
import org.samenspel.plans.goal.GoalLevel;
import org.samenspel.plans.goal.GoalScope;
import org.samenspel.plans.indicator.IndicatorScope;
import org.samenspel.plans.measurement.Observation;
import org.samenspel.plans.measurement.Standing;

/** All that is in a plan, what was seen and done of it, and what money there is; answers what hangs on what. */
final class PlanOverview {

    private final List<GoalScope> goals;
    private final List<ActionScope> actions;
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
    PlanOverview(
            List<GoalScope> goals,
            List<ActionScope> actions,
            List<IndicatorScope> indicators,
            Map<UUID, Observation> latest,
            Map<UUID, Set<UUID>> meetings,
            Optional<BudgetAmounts> budget) {
        this.goals = goals;
        this.actions = actions;
        this.onActions = by(IndicatorScope::action, indicators, latest);
        this.onGoals = by(IndicatorScope::goal, indicators, latest);
        this.meetings = meetings;
        this.budget = budget;
    }

    List<GoalScope> strategicGoals() {
        return goals.stream()
                .filter(goal -> goal.level() == GoalLevel.STRATEGIC)
                .toList();
    }

    List<GoalScope> operationalGoals(String strategicGoal) {
        return goals.stream()
                .filter(goal -> strategicGoal.equals(goal.parent()))
                .toList();
    }

    List<ActionScope> actionsFor(String operationalGoal) {
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
    long meetingsHeld(ActionScope action) {
        return meetings(action).distinct().count();
    }

    /** All that was approved; null while nothing was. */
    @Nullable
    ApprovedMoney money() {
        return budget.map(amounts -> new ApprovedMoney(amounts.total())).orElse(null);
    }

    /** What was approved for these goals; null while nothing was for the plan, or finance does not disclose it. */
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

    private Activity activity(List<ActionScope> some) {
        return new Activity(
                some.size(),
                some.stream().filter(this::isMeasured).count(),
                some.stream().flatMap(this::meetings).distinct().count());
    }

    private boolean isMeasured(ActionScope action) {
        return indicatorsOnAction(action.number()).stream()
                .anyMatch(indicator -> indicator.standing() != Standing.NO_MEASUREMENT);
    }

    private Stream<UUID> meetings(ActionScope action) {
        return indicatorsOnAction(action.number()).stream()
                .flatMap(indicator -> meetings.getOrDefault(indicator.id(), Set.of()).stream());
    }

    private static Map<String, List<IndicatorProgress>> by(
            Function<IndicatorScope, @Nullable String> home,
            List<IndicatorScope> indicators,
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
