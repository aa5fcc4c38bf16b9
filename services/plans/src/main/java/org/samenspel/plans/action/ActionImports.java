package org.samenspel.plans.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.samenspel.plans.csv.Existing;
import org.samenspel.plans.csv.Import;
import org.samenspel.plans.csv.ImportReport;
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
        var existing = Existing.of(actions.inPlan(planId), ActionCsv.FORMAT, action -> action.row(plan.language()));
        Import<ActionRow> result = ActionCsv.compare(file, existing.rows(), goals.operationalCodes(plan.goalPlanId()));
        if (!dryRun) {
            result.carryOut(
                    existing,
                    () -> plans.contentChanges(planId),
                    row -> actions.persist(new Action(plan, row)),
                    (action, row) -> action.revise(plan, row));
        }
        return result.report(dryRun);
    }
}
