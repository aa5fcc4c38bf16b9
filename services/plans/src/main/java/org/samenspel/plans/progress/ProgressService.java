package org.samenspel.plans.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.action.ActionTextService;
import org.samenspel.plans.budget.BudgetService;
import org.samenspel.plans.goal.GoalService;
import org.samenspel.plans.measurement.Reading;
import org.samenspel.plans.measurement.ReadingService;
import org.samenspel.plans.measurement.ReadingsOnDay;
import org.samenspel.plans.plan.PlanScope;
import org.samenspel.plans.plan.PlanService;
import org.samenspel.values.Period;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;

/** Tells where plans stand, today or on a day before. */
@ApplicationScoped
public class ProgressService {

    private final PlanService plans;
    private final GoalService goals;
    private final ActionTextService actions;
    private final ReadingService readings;
    private final BudgetService budgets;
    private final Clock clock;

    ProgressService(
            PlanService plans,
            GoalService goals,
            ActionTextService actions,
            ReadingService readings,
            BudgetService budgets,
            Clock clock) {
        this.plans = plans;
        this.goals = goals;
        this.actions = actions;
        this.readings = readings;
        this.budgets = budgets;
        this.clock = clock;
    }

    /**
     * A number of queries that does not grow with the plan.
     *
     * @param asOf a day that is not to come; null means today
     */
    @Transactional
    public Progress of(PlanScope plan, @Nullable LocalDate asOf) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = asOf == null ? today : asOf;
        if (day.isAfter(today)) {
            throw new InvalidInput(
                    new Issue("query", "asOf", day, "asOf must not be after " + today, Issue.OUT_OF_RANGE));
        }
        return Progress.of(overview(plan, day), plan.period(), day);
    }

    private PlanOverview overview(PlanScope plan, LocalDate day) {
        PlanScope home = plans.goalPlanOf(plan);
        Map<UUID, PlanScope> some = new HashMap<>();
        plans.publishedYearsOf(home.id()).forEach(year -> some.put(year.id(), year));
        Map<UUID, Period> years = some.values().stream().collect(Collectors.toMap(PlanScope::id, PlanScope::period));
        some.put(home.id(), home);
        some.put(plan.id(), plan);
        ReadingsOnDay then = readings.on(day, some.values());
        List<Reading> all = then.all();
        var contributions = new YearContributions(years, all);
        return new PlanOverview(
                goals.inPlan(plan, day),
                actions.inPlan(plan, day),
                all.stream()
                        .filter(reading -> reading.indicator().planId().equals(plan.id()))
                        .toList(),
                all.stream()
                        .filter(reading -> reading.indicator().planId().equals(home.id()))
                        .filter(reading -> reading.indicator().goal() != null)
                        .collect(Collectors.groupingBy(
                                reading -> String.valueOf(reading.indicator().goal()),
                                Collectors.mapping(
                                        reading -> contributions.progress(reading, home.period()),
                                        Collectors.toList()))),
                then.indicators().withdrawnIn(List.of(plan.id(), home.id())),
                budgets.of(plan.id(), plan.organizationId()));
    }
}
