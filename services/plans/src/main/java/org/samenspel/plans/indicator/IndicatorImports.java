package org.samenspel.plans.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.samenspel.plans.action.Actions;
import org.samenspel.plans.csv.Import;
import org.samenspel.plans.csv.ImportReport;
import org.samenspel.plans.csv.ImportedRow;
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
        Map<String, Indicator> existing = new LinkedHashMap<>();
        indicators
                .inPlan(planId)
                .forEach(
                        indicator -> existing.put(indicator.row(plan.language()).key(), indicator));
        Import<IndicatorRow> result = IndicatorCsv.compare(file, rows(existing, plan), plan.kind(), homes(plan));
        if (!dryRun) {
            result.requireNoneRejected();
            apply(result, plan, existing);
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

    private static Map<String, IndicatorRow> rows(Map<String, Indicator> existing, PlanScope plan) {
        Map<String, IndicatorRow> rows = new LinkedHashMap<>();
        existing.forEach((key, indicator) -> rows.put(key, indicator.row(plan.language())));
        return rows;
    }

    private void apply(Import<IndicatorRow> result, PlanScope plan, Map<String, Indicator> existing) {
        if (result.changesNothing()) {
            return;
        }
        plans.contentChanges(plan.id());
        for (ImportedRow<IndicatorRow> row : result.rows()) {
            switch (row.outcome()) {
                case CREATED -> create(new Indicator(plan, row.row()));
                case UPDATED -> revise(existing.get(row.key()), plan, row.row());
                case UNCHANGED, REJECTED -> {}
            }
        }
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
