package org.samenspel.plans.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samenspel.plans.action.ActionService;
import org.samenspel.plans.budget.BudgetService;
import org.samenspel.plans.goal.GoalService;
import org.samenspel.plans.indicator.IndicatorScope;
import org.samenspel.plans.indicator.IndicatorService;
import org.samenspel.plans.measurement.MeasurementService;
import org.samenspel.plans.measurement.Observation;
import org.samenspel.plans.plan.PlanScope;

/** Tells where plans stand today. */
@ApplicationScoped
public class ProgressService {

    private final GoalService goals;
    private final ActionService actions;
    private final IndicatorService indicators;
    private final MeasurementService measurements;
    private final BudgetService budgets;
    private final Clock clock;

    ProgressService(
            GoalService goals,
            ActionService actions,
            IndicatorService indicators,
            MeasurementService measurements,
            BudgetService budgets,
            Clock clock) {
        this.goals = goals;
        this.actions = actions;
        this.indicators = indicators;
        this.measurements = measurements;
        this.budgets = budgets;
        this.clock = clock;
    }

    /** A number of queries that does not grow with the plan. */
    @Transactional
    public Progress of(PlanScope plan) {
        return Progress.of(overview(plan), plan.period(), LocalDate.now(clock));
    }

    private PlanOverview overview(PlanScope plan) {
        List<IndicatorScope> all = new ArrayList<>(indicators.inPlan(plan.id()));
        Map<UUID, Observation> latest = new HashMap<>(measurements.latestInPlan(plan.id()));
        UUID multiYearPlanId = plan.multiYearPlanId();
        if (multiYearPlanId != null) {
            all.addAll(indicators.inPlan(multiYearPlanId));
            latest.putAll(measurements.latestInPlan(multiYearPlanId));
        }
        return new PlanOverview(
                goals.inPlan(plan.goalPlanId()),
                actions.inPlan(plan.id()),
                all,
                latest,
                measurements.meetingsHeldInPlan(plan.id()),
                budgets.of(plan.id(), plan.organizationId()));
    }
}
