package org.samenspel.plans.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.samenspel.plans.csv.Import;
import org.samenspel.plans.csv.ImportReport;
import org.samenspel.plans.csv.ImportedRow;
import org.samenspel.plans.goal.Goals;
import org.samenspel.plans.plan.PlanAccess;
import org.samenspel.plans.plan.PlanScope;

/** Imports actions into a plan. */
@ApplicationScoped
public class ActionImports {

    private final PlanAccess plans;
    private final Actions actions;
    private final Goals goals;

    ActionImports(PlanAccess plans, Actions actions, Goals goals) {
        this.plans = plans;
        this.actions = actions;
        this.goals = goals;
    }

    /** Changes the actions of a plan to what the file says, all or nothing; a dry run only tells what would change. */
    @Transactional
    public ImportReport run(UUID planId, byte[] file, boolean dryRun) {
        PlanScope plan = plans.ownToChange(planId);
        plan.requireYearPlan();
        Map<String, Action> existing = new LinkedHashMap<>();
        actions.inPlan(planId).forEach(action -> existing.put(action.number(), action));
        Import<ActionRow> result =
                ActionCsv.compare(file, rows(existing, plan), goals.operationalCodes(plan.goalPlanId()));
        if (!dryRun) {
            result.requireNoneRejected();
            apply(result, plan, existing);
        }
        return result.report(dryRun);
    }

    private static Map<String, ActionRow> rows(Map<String, Action> existing, PlanScope plan) {
        Map<String, ActionRow> rows = new LinkedHashMap<>();
        existing.forEach((number, action) -> rows.put(number, action.row(plan.language())));
        return rows;
    }

    private void apply(Import<ActionRow> result, PlanScope plan, Map<String, Action> existing) {
        if (result.changesNothing()) {
            return;
        }
        plans.contentChanges(plan.id());
        for (ImportedRow<ActionRow> row : result.rows()) {
            switch (row.outcome()) {
                case CREATED -> actions.persist(new Action(plan, row.row()));
                case UPDATED -> existing.get(row.key()).revise(plan, row.row());
                case UNCHANGED, REJECTED -> {}
            }
        }
    }
}
