package org.samenspel.plans.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samenspel.plans.action.Actions;
import org.samenspel.plans.budget.ApprovedBudgets;
import org.samenspel.plans.goal.Goals;
import org.samenspel.plans.indicator.IndicatorOutline;
import org.samenspel.plans.indicator.Indicators;
import org.samenspel.plans.measurement.CountedMeetings;
import org.samenspel.plans.measurement.Measurements;
import org.samenspel.plans.measurement.Observation;
import org.samenspel.plans.plan.PlanScope;

/** Gathers what a progress is made of. */
@ApplicationScoped
class PlanOutlines {

    private final Goals goals;
    private final Actions actions;
    private final Indicators indicators;
    private final Measurements measurements;
    private final CountedMeetings meetings;
    private final ApprovedBudgets budgets;

    PlanOutlines(
            Goals goals,
            Actions actions,
            Indicators indicators,
            Measurements measurements,
            CountedMeetings meetings,
            ApprovedBudgets budgets) {
        this.goals = goals;
        this.actions = actions;
        this.indicators = indicators;
        this.measurements = measurements;
        this.meetings = meetings;
        this.budgets = budgets;
    }

    PlanOutline of(PlanScope plan) {
        List<IndicatorOutline> all = new ArrayList<>(indicators.outlines(plan.id()));
        Map<UUID, Observation> latest = new HashMap<>(measurements.latestInPlan(plan.id()));
        UUID multiYearPlanId = plan.multiYearPlanId();
        if (multiYearPlanId != null) {
            all.addAll(indicators.outlines(multiYearPlanId));
            latest.putAll(measurements.latestInPlan(multiYearPlanId));
        }
        return new PlanOutline(
                goals.outlines(plan.goalPlanId()),
                actions.outlines(plan.id()),
                all,
                latest,
                meetings.heldInPlan(plan.id()),
                budgets.of(plan.id(), plan.organization()));
    }
}
