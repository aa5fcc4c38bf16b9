package org.samenspel.plans.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.samenspel.plans.plan.PlanSnapshot;
import org.samenspel.plans.plan.RevisionService;
import org.samenspel.plans.plan.TextChoice;
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
    private final Clock clock;

    GoalService(PlanService plans, RevisionService revisions, Goals goals, Clock clock) {
        this.plans = plans;
        this.revisions = revisions;
        this.goals = goals;
        this.clock = clock;
    }

    /**
     * Those that the plan works on; of its multi-year plan, if it names one.
     *
     * @param level null means any
     */
    public Rows<GoalContent> list(
            UUID planId, TextChoice which, @Nullable GoalLevel level, String afterSortKey, int limit) {
        PlanScope plan = plans.goalPlanOf(plans.scope(planId));
        return revisions
                .saying(which, plan)
                .map(revision -> Pages.after(
                        afterSortKey,
                        limit,
                        saidBy(revision).filter(goal -> level == null || goal.level() == level),
                        GoalContent::sortKey))
                .orElseGet(() ->
                        goals.inPlan(plan.id(), level, afterSortKey, limit).map(Goal::content));
    }

    /** One of those. */
    public GoalContent withCode(UUID planId, TextChoice which, String code) {
        return all(which, plans.goalPlanOf(plans.scope(planId)))
                .filter(goal -> goal.code().equals(code))
                .findAny()
                .orElseThrow(() -> new NotFound("goal", code));
    }

    /** All of them as a table. */
    public String export(UUID planId, TextChoice which, @Nullable CsvForm form) {
        PlanScope plan = plans.scope(planId);
        return CsvExport.of(
                GoalCsv.FORMAT,
                all(which, plans.goalPlanOf(plan))
                        .map(goal -> goal.row(plan.language()))
                        .toList(),
                form);
    }

    private Stream<GoalContent> all(TextChoice which, PlanScope plan) {
        return all(plan, revisions.saying(which, plan));
    }

    private Stream<GoalContent> all(PlanScope plan, Optional<PlanSnapshot> saying) {
        return saying.map(GoalService::saidBy)
                .orElseGet(() -> goals.inPlan(plan.id()).stream().map(Goal::content));
    }

    private static Stream<GoalContent> saidBy(PlanSnapshot revision) {
        return revision.parts(PlanPart.Kind.GOAL).stream().map(GoalContent::of);
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

    /** Those that count in a plan that the caller sees; of its multi-year plan, if it names one. */
    public List<GoalScope> inPlan(PlanScope plan) {
        return inPlan(plan, LocalDate.now(clock));
    }

    /** The same at the end of a day. */
    public List<GoalScope> inPlan(PlanScope plan, LocalDate day) {
        PlanScope home = plans.goalPlanOf(plan);
        return all(home, revisions.counting(home, day)).map(GoalContent::scope).toList();
    }

    /** The codes that actions and indicators of a plan may name: what is in its working copy, or counts in its multi-year plan. */
    public Set<String> operationalCodes(PlanScope plan) {
        return inPlan(plan.asWorkedOn()).stream()
                .filter(goal -> goal.level().isWorkedOn())
                .map(GoalScope::code)
                .collect(Collectors.toUnmodifiableSet());
    }
}
