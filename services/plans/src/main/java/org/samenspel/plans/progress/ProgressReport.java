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
import org.samenspel.plans.action.Actions;
import org.samenspel.plans.goal.Goals;
import org.samenspel.plans.indicator.IndicatorOutline;
import org.samenspel.plans.indicator.Indicators;
import org.samenspel.plans.measurement.Measurements;
import org.samenspel.plans.measurement.Observation;
import org.samenspel.plans.plan.PlanScope;

/** Tells where plans stand today. */
@ApplicationScoped
public class ProgressReport {

    private final Goals goals;
    private final Actions actions;
    private final Indicators indicators;
    private final Measurements measurements;
    private final Clock clock;

    ProgressReport(Goals goals, Actions actions, Indicators indicators, Measurements measurements, Clock clock) {
        this.goals = goals;
        this.actions = actions;
        this.indicators = indicators;
        this.measurements = measurements;
        this.clock = clock;
    }

    /** A number of queries that does not grow with the plan. */
    @Transactional
    public Progress of(PlanScope plan) {
        List<IndicatorOutline> all = new ArrayList<>(indicators.outlines(plan.id()));
        Map<UUID, Observation> latest = new HashMap<>(measurements.latestInPlan(plan.id()));
        UUID multiYearPlanId = plan.multiYearPlanId();
        if (multiYearPlanId != null) {
            all.addAll(indicators.outlines(multiYearPlanId));
            latest.putAll(measurements.latestInPlan(multiYearPlanId));
        }
        var outline = new PlanOutline(goals.outlines(plan.goalPlanId()), actions.outlines(plan.id()), all, latest);
        return Progress.of(outline, plan.period(), LocalDate.now(clock));
    }
}
