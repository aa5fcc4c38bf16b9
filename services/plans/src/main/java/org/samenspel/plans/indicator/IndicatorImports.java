package org.samenspel.plans.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.samenspel.plans.action.Actions;
import org.samenspel.plans.csv.Existing;
import org.samenspel.plans.csv.Import;
import org.samenspel.plans.csv.ImportReport;
import org.samenspel.plans.goal.Goals;
import org.samenspel.plans.plan.PlanAccess;
import org.samenspel.plans.plan.PlanScope;

/** Imports indicators into a plan. */
@ApplicationScoped
public class IndicatorImports {

    private final PlanAccess plans;
    private final Indicators indicators;
    private final TargetDecisions targets;
    private final Actions actions;
    private final Goals goals;

    IndicatorImports(PlanAccess plans, Indicators indicators, TargetDecisions targets, Actions actions, Goals goals) {
        this.plans = plans;
        this.indicators = indicators;
        this.targets = targets;
        this.actions = actions;
        this.goals = goals;
    }

    /** Changes the indicators of a plan to what the file says, all or nothing; a dry run only tells what would change. */
    @Transactional
    public ImportReport run(UUID planId, byte[] file, boolean dryRun) {
        PlanScope plan = plans.ownToChange(planId);
        var existing = Existing.of(
                indicators.inPlan(planId), IndicatorCsv.FORMAT, indicator -> indicator.row(plan.language()));
        Import<IndicatorRow> result = IndicatorCsv.compare(file, existing.rows(), plan.kind(), homes(plan));
        if (!dryRun) {
            result.carryOut(
                    existing,
                    () -> plans.contentChanges(planId),
                    row -> create(new Indicator(plan, row)),
                    (indicator, row) -> revise(indicator, plan, row));
        }
        return result.report(dryRun);
    }

    /** What an indicator of the plan may be on. */
    private Set<String> homes(PlanScope plan) {
        return switch (plan.kind()) {
            case YEAR -> actions.numbers(plan.id());
            case MULTI_YEAR -> goals.operationalCodes(plan.id());
        };
    }

    private void create(Indicator indicator) {
        indicators.persist(indicator);
        targets.decided(indicator);
    }

    private void revise(Indicator indicator, PlanScope plan, IndicatorRow row) {
        BigDecimal before = indicator.target();
        indicator.revise(plan, row);
        if (!Objects.equals(before, indicator.target())) {
            targets.decided(indicator);
        }
    }
}
