package org.samenspel.plans.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.samenspel.plans.csv.Import;
import org.samenspel.plans.csv.ImportReport;
import org.samenspel.plans.csv.ImportedRow;
import org.samenspel.plans.plan.PlanAccess;
import org.samenspel.plans.plan.PlanScope;

/** Imports goals into a plan. */
@ApplicationScoped
public class GoalImports {

    private final PlanAccess plans;
    private final Goals goals;

    GoalImports(PlanAccess plans, Goals goals) {
        this.plans = plans;
        this.goals = goals;
    }

    /** Changes the goals of a plan to what the file says, all or nothing; a dry run only tells what would change. */
    @Transactional
    public ImportReport run(UUID planId, byte[] file, boolean dryRun) {
        PlanScope plan = plans.ownToChange(planId);
        plan.requireOwnGoals();
        Map<String, Goal> existing = new LinkedHashMap<>();
        goals.inPlan(planId).forEach(goal -> existing.put(goal.code(), goal));
        Import<GoalRow> result = GoalCsv.compare(file, rows(existing, plan));
        if (!dryRun) {
            result.requireNoneRejected();
            apply(result, plan, existing);
        }
        return result.report(dryRun);
    }

    private static Map<String, GoalRow> rows(Map<String, Goal> existing, PlanScope plan) {
        Map<String, GoalRow> rows = new LinkedHashMap<>();
        existing.forEach((code, goal) -> rows.put(code, goal.row(plan.language())));
        return rows;
    }

    private void apply(Import<GoalRow> result, PlanScope plan, Map<String, Goal> existing) {
        if (result.changesNothing()) {
            return;
        }
        plans.contentChanges(plan.id());
        for (ImportedRow<GoalRow> row : result.rows()) {
            switch (row.outcome()) {
                case CREATED -> goals.persist(new Goal(plan.id(), row.row(), plan.language()));
                case UPDATED -> existing.get(row.key()).revise(row.row(), plan.language());
                case UNCHANGED, REJECTED -> {}
            }
        }
    }
}
