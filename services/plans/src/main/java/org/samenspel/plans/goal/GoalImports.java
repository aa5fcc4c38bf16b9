package org.samenspel.plans.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.samenspel.plans.csv.Existing;
import org.samenspel.plans.csv.Import;
import org.samenspel.plans.csv.ImportReport;
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
        var existing = Existing.of(goals.inPlan(planId), GoalCsv.FORMAT, goal -> goal.row(plan.language()));
        Import<GoalRow> result = GoalCsv.compare(file, existing.rows());
        if (!dryRun) {
            result.carryOut(
                    existing,
                    () -> plans.contentChanges(planId),
                    row -> goals.persist(new Goal(planId, row, plan.language())),
                    (goal, row) -> goal.revise(row, plan.language()));
        }
        return result.report(dryRun);
    }
}
