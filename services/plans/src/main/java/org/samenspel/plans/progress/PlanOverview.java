package org.samenspel.plans.progress;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.action.ActionScope;
import org.samenspel.plans.budget.BudgetAmounts;
import org.samenspel.plans.goal.GoalLevel;
import org.samenspel.plans.goal.GoalScope;
import org.samenspel.plans.indicator.IndicatorSource;
import org.samenspel.plans.indicator.WithdrawnIndicator;
import org.samenspel.plans.measurement.Reading;
import org.samenspel.plans.measurement.Standing;

/** All that is in a plan, what was seen and done of it, and what money there is; answers what hangs on what. */
final class PlanOverview {

    private final List<GoalScope> goals;
    private final List<ActionScope> actions;
    private final Map<String, List<IndicatorProgress>> onActions;
    private final Map<String, List<IndicatorProgress>> onGoals;
    private final Map<String, Set<String>> meetings;
    private final List<WithdrawnIndicator> withdrawn;
    private final Optional<BudgetAmounts> budget;

    /**
     * @param readings of the indicators on actions
     * @param onGoals the indicators on operational goals, by goal
     * @param withdrawn the indicators that the plan does without, and those of the plan whose goals it works on
     * @param budget what was approved for the plan
     */
    PlanOverview(
            List<GoalScope> goals,
            List<ActionScope> actions,
            List<Reading> readings,
            Map<String, List<IndicatorProgress>> onGoals,
            List<WithdrawnIndicator> withdrawn,
            Optional<BudgetAmounts> budget) {
        this.goals = goals;
        this.actions = actions;
        this.onActions = byAction(readings, Collectors.mapping(IndicatorProgress::of, Collectors.toList()));
        this.onGoals = onGoals;
        this.meetings = byAction(readings, Collectors.flatMapping(PlanOverview::meetings, Collectors.toSet()));
        this.withdrawn = withdrawn;
        this.budget = budget;
    }

    /** The indicators that it does without. */
    Withdrawn withdrawn() {
        return new Withdrawn(withdrawn.size(), withdrawn);
    }

    /** Strategic goals, and ambitions. */
    List<GoalScope> strategicGoals() {
        return goals.stream()
                .filter(goal -> goal.level() != GoalLevel.OPERATIONAL)
                .toList();
    }

    /** Those below a strategic goal; on an ambition, actions and indicators are themselves. */
    List<GoalScope> operationalGoals(String strategicGoal) {
        return goals.stream()
                .filter(goal -> strategicGoal.equals(goal.level() == GoalLevel.AMBITION ? goal.code() : goal.parent()))
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

    private Stream<String> meetings(ActionScope action) {
        return meetings.getOrDefault(action.number(), Set.of()).stream();
    }

    private static Stream<String> meetings(Reading reading) {
        return reading.all()
                .filter(share -> share.source() == IndicatorSource.MEETING && share.counts())
                .map(share -> Objects.requireNonNull(share.evidence()).reference());
    }

    private static <T> Map<String, T> byAction(List<Reading> readings, Collector<Reading, ?, T> values) {
        return readings.stream()
                .filter(reading -> reading.indicator().action() != null)
                .collect(Collectors.groupingBy(
                        reading -> Objects.requireNonNull(reading.indicator().action()), values));
    }
}
