package org.samenspel.plans.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspel.csv.CsvExport;
import org.samenspel.csv.CsvForm;
import org.samenspel.csv.Existing;
import org.samenspel.csv.Import;
import org.samenspel.csv.ImportReport;
import org.samenspel.csv.ImportRequest;
import org.samenspel.plans.plan.PlanScope;
import org.samenspel.plans.plan.PlanService;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Rows;

/** What callers do with the goals that a plan works on, as far as they may. */
@ApplicationScoped
@Transactional
public class GoalService {

    private final PlanService plans;
    private final Goals goals;

    GoalService(PlanService plans, Goals goals) {
        this.plans = plans;
        this.goals = goals;
    }

    /** @param level null means any */
    public Rows<Goal> list(UUID planId, @Nullable GoalLevel level, String afterSortKey, int limit) {
        return goals.inPlan(plans.scope(planId).goalPlanId(), level, afterSortKey, limit);
    }

    public Goal withCode(UUID planId, String code) {
        return goals.withCode(plans.scope(planId).goalPlanId(), code).orElseThrow(() -> new NotFound("goal", code));
    }

    /** All of them as a table. */
    public String export(UUID planId, @Nullable CsvForm form) {
        PlanScope plan = plans.scope(planId);
        return CsvExport.of(
                GoalCsv.FORMAT,
                goals.inPlan(plan.goalPlanId()).stream()
                        .map(goal -> goal.row(plan.language()))
                        .toList(),
                form);
    }

    /** Changes the goals of a plan to what the file says, all or nothing; a dry run only tells what would change. */
    public ImportReport runImport(UUID planId, byte[] file, ImportRequest request) {
        PlanScope plan = plans.ownScopeToChange(planId);
        plan.requireOwnGoals();
        var existing = Existing.of(goals.inPlan(planId), GoalCsv.FORMAT, goal -> goal.row(plan.language()));
        Import<GoalRow> result = GoalCsv.compare(file, existing.rows());
        result.carryOut(
                request,
                existing,
                () -> plans.contentChanges(planId),
                row -> goals.persist(new Goal(planId, row, plan.language())),
                (goal, row) -> goal.revise(row, plan.language()));
        return result.report(request);
    }

    /** Those of a plan that the caller sees. */
    public List<GoalScope> inPlan(UUID planId) {
        return goals.inPlan(planId).stream().map(Goal::scope).toList();
    }

    /** The codes that actions and indicators may name. */
    public Set<String> operationalCodes(UUID planId) {
        return inPlan(planId).stream()
                .filter(goal -> goal.level() == GoalLevel.OPERATIONAL)
                .map(GoalScope::code)
                .collect(Collectors.toUnmodifiableSet());
    }
}
