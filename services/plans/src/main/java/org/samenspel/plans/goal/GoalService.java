package org.samenspel.plans.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.csv.CsvExport;
import org.samenspel.csv.CsvForm;
import org.samenspel.csv.Existing;
import org.samenspel.csv.Import;
import org.samenspel.csv.ImportReport;
import org.samenspel.csv.ImportRequest;
import org.samenspel.plans.plan.PlanPart;
import org.samenspel.plans.plan.PlanScope;
import org.samenspel.plans.plan.PlanService;
import org.samenspel.plans.plan.RevisionService;
import org.samenspel.plans.printed.Pages;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Rows;

/** What callers do with the goals that a plan works on, as far as they may. */
@ApplicationScoped
@Transactional
public class GoalService {

    private final PlanService plans;
    private final RevisionService revisions;
    private final Goals goals;

    GoalService(PlanService plans, RevisionService revisions, Goals goals) {
        this.plans = plans;
        this.revisions = revisions;
        this.goals = goals;
    }

    /** @param level null means any */
    public Rows<GoalContent> list(UUID planId, @Nullable GoalLevel level, String afterSortKey, int limit) {
        Rows<Goal> page = goals.inPlan(plans.scope(planId).goalPlanId(), level, afterSortKey, limit);
        return new Rows<>(page.rows().stream().map(Goal::content).toList(), page.total());
    }

    public GoalContent withCode(UUID planId, String code) {
        return goals.withCode(plans.scope(planId).goalPlanId(), code)
                .map(Goal::content)
                .orElseThrow(() -> new NotFound("goal", code));
    }

    /** Those that the plan worked on at the end of a day; of its multi-year plan, if it names one. */
    public Rows<GoalContent> list(
            LocalDate asOf, UUID planId, @Nullable GoalLevel level, String afterSortKey, int limit) {
        List<GoalContent> then = on(asOf, planId)
                .filter(goal -> level == null || goal.level() == level)
                .toList();
        return Pages.after(afterSortKey, limit, then, GoalContent::sortKey);
    }

    /** One of those. */
    public GoalContent withCode(LocalDate asOf, UUID planId, String code) {
        return on(asOf, planId)
                .filter(goal -> goal.code().equals(code))
                .findAny()
                .orElseThrow(() -> new NotFound("goal", code));
    }

    private Stream<GoalContent> on(LocalDate day, UUID planId) {
        return revisions.partsOn(day, plans.scope(planId).goalPlanId(), PlanPart.Kind.GOAL).stream()
                .map(GoalContent::of);
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
    public ImportReport runImport(UUID planId, byte[] file, ImportRequest request, @Nullable String reason) {
        PlanScope plan = plans.ownScopeToChange(planId);
        plan.requireOwnGoals();
        var existing = Existing.of(goals.inPlan(planId), GoalCsv.FORMAT, goal -> goal.row(plan.language()));
        Import<GoalRow> result = GoalCsv.compare(file, existing.rows(), plan.agreementId() != null);
        result.carryOut(
                request,
                existing,
                () -> plans.contentChanges(planId, reason),
                row -> goals.persist(new Goal(planId, row, plan.language())),
                (goal, row) -> goal.revise(row, plan.language()),
                () -> plans.contentChanged(planId, reason));
        return result.report(request);
    }

    /** The plan's own, as a revision of it keeps them. */
    public List<PlanPart> parts(PlanScope plan) {
        return goals.inPlan(plan.id()).stream()
                .map(goal -> goal.part(plan.language()))
                .toList();
    }

    /** Those of a plan that the caller sees. */
    public List<GoalScope> inPlan(UUID planId) {
        return goals.inPlan(planId).stream().map(Goal::scope).toList();
    }

    /** The codes that actions and indicators may name. */
    public Set<String> operationalCodes(UUID planId) {
        return inPlan(planId).stream()
                .filter(goal -> goal.level().isWorkedOn())
                .map(GoalScope::code)
                .collect(Collectors.toUnmodifiableSet());
    }
}
