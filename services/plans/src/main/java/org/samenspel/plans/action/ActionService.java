package org.samenspel.plans.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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
import org.samenspel.directory.Directory;
import org.samenspel.plans.goal.GoalService;
import org.samenspel.plans.plan.PlanScope;
import org.samenspel.plans.plan.PlanService;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Rows;

/** What callers do with the actions of a plan, as far as they may. */
@ApplicationScoped
@Transactional
public class ActionService {

    private final PlanService plans;
    private final GoalService goals;
    private final Actions actions;
    private final Directory directory;
    private final CurrentCaller caller;

    ActionService(PlanService plans, GoalService goals, Actions actions, Directory directory, CurrentCaller caller) {
        this.plans = plans;
        this.goals = goals;
        this.actions = actions;
        this.directory = directory;
        this.caller = caller;
    }

    public Rows<ActionContent> list(UUID planId, ActionFilter filter, String afterSortKey, int limit) {
        PlanScope plan = plans.scope(planId);
        Rows<Action> page = actions.inPlan(planId, filter, afterSortKey, limit);
        return new Rows<>(
                page.rows().stream()
                        .map(action -> action.content(plan.language()))
                        .toList(),
                page.total());
    }

    public ActionContent content(UUID planId, String number) {
        PlanScope plan = plans.scope(planId);
        return withNumber(planId, number, LockModeType.NONE).content(plan.language());
    }

    public Action withNumber(UUID planId, String number) {
        plans.scope(planId);
        return withNumber(planId, number, LockModeType.NONE);
    }

    /** An action of a plan that the caller acts for, which nobody else changes until the transaction ends. */
    public Action ownToChange(UUID planId, String number) {
        plans.ownScope(planId);
        return withNumber(planId, number, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same, of a plan that nobody else changes either. */
    public Action ownToWithdraw(UUID planId, String number) {
        plans.ownScopeToChange(planId);
        return withNumber(planId, number, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Names all organizations that work on it. */
    public void nameAllPartners(Action action, List<UUID> organizationIds) {
        for (int index = 0; index < organizationIds.size(); index++) {
            directory.requireKnown(organizationIds.get(index), "partnerIds[" + index + "]");
        }
        action.isDoneWith(organizationIds);
        actions.flush();
    }

    /** All of them as a table, also those that the plan does without. */
    public String export(UUID planId, @Nullable CsvForm form) {
        PlanScope plan = plans.scope(planId);
        return CsvExport.of(
                ActionCsv.FORMAT,
                actions.inPlan(planId).stream()
                        .map(action -> action.row(plan.language()))
                        .toList(),
                form);
    }

    /** Changes the actions of a plan to what the file says, all or nothing; a dry run only tells what would change. */
    public ImportReport runImport(UUID planId, byte[] file, ImportRequest request, @Nullable String reason) {
        PlanScope plan = plans.ownScopeToChange(planId);
        plan.requireYearPlan();
        var existing = Existing.of(actions.inPlan(planId), ActionCsv.FORMAT, action -> action.row(plan.language()));
        Import<ActionRow> result =
                ActionCsv.compare(file, existing.rows(), plan.period(), goals.operationalCodes(plan.goalPlanId()));
        result.carryOut(
                request,
                existing,
                () -> plans.contentChanges(planId, reason),
                row -> actions.persist(new Action(plan, row)),
                (action, row) -> action.revise(plan, row),
                () -> plans.contentChanged(planId, reason));
        return result.report(request);
    }

    /** Those of a plan that the caller sees, without those that were withdrawn. */
    public List<ActionScope> inPlan(UUID planId) {
        return remaining(planId).map(Action::scope).toList();
    }

    /** The same as the plan had them on a day, as far as they were withdrawn since. */
    public List<ActionScope> inPlan(UUID planId, LocalDate day) {
        return actions.inPlan(planId).stream()
                .filter(action -> !action.isWithdrawnOn(day))
                .map(Action::scope)
                .toList();
    }

    private Stream<Action> remaining(UUID planId) {
        return actions.inPlan(planId).stream().filter(action -> !action.isWithdrawn());
    }

    /** Whether the plan does without the action with this number. */
    public boolean isWithdrawn(UUID planId, String number) {
        return withdrawn(planId).contains(number);
    }

    private Set<String> withdrawn(UUID planId) {
        return actions.inPlan(planId).stream()
                .filter(Action::isWithdrawn)
                .map(Action::number)
                .collect(Collectors.toSet());
    }

    /** The numbers that indicators may name. */
    public Set<String> numbers(UUID planId) {
        return inPlan(planId).stream().map(ActionScope::number).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the caller acts for an organization that works on the action with this number. */
    public boolean isDoneByCaller(UUID planId, String number) {
        return withNumber(planId, number).isDoneBy(caller.get());
    }

    private Action withNumber(UUID planId, String number, LockModeType lock) {
        return actions.withNumber(planId, number, lock).orElseThrow(() -> new NotFound("action", number));
    }
}
