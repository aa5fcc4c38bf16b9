package org.samenspel.plans.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspel.csv.Existing;
import org.samenspel.csv.Import;
import org.samenspel.csv.ImportReport;
import org.samenspel.csv.ImportRequest;
import org.samenspel.directory.Directory;
import org.samenspel.plans.goal.GoalService;
import org.samenspel.plans.plan.PlanScope;
import org.samenspel.plans.plan.PlanService;
import org.samenspel.plans.plan.TextChoice;
import org.samenspel.plans.plan.TextKind;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.rule.NotFound;

/** What callers do with the actions of a plan, as far as they may. */
@ApplicationScoped
@Transactional
public class ActionService {

    private final PlanService plans;
    private final GoalService goals;
    private final Actions actions;
    private final ActionTextService texts;
    private final Directory directory;
    private final CurrentCaller caller;

    ActionService(
            PlanService plans,
            GoalService goals,
            Actions actions,
            ActionTextService texts,
            Directory directory,
            CurrentCaller caller) {
        this.plans = plans;
        this.goals = goals;
        this.actions = actions;
        this.texts = texts;
        this.directory = directory;
        this.caller = caller;
    }

    /** One that counts, or that is in the working copy and the caller sees that. */
    public Action withNumber(UUID planId, String number) {
        boolean isWorkedOn = plans.scope(planId).isWorkedOnBy(caller.get());
        texts.withNumber(planId, new TextChoice(null, isWorkedOn ? TextKind.WORKING_COPY : null), number);
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

    /** Changes the actions of a plan to what the file says, all or nothing; a dry run only tells what would change. */
    public ImportReport runImport(UUID planId, byte[] file, ImportRequest request, @Nullable String reason) {
        PlanScope plan = plans.ownScopeToChange(planId);
        plan.requireYearPlan();
        var existing = Existing.of(actions.inPlan(planId), ActionCsv.FORMAT, action -> action.row(plan.language()));
        Import<ActionRow> result =
                ActionCsv.compare(file, existing.rows(), plan.period(), goals.operationalCodes(plan));
        result.carryOut(
                request,
                existing,
                () -> plans.contentChanges(planId, reason),
                row -> actions.persist(new Action(plan, row)),
                (action, row) -> action.revise(plan, row),
                () -> plans.contentChanged(planId, reason));
        return result.report(request);
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

    /** What an indicator of the plan may be on, in its working copy: an action of a year plan, an operational goal of the other. */
    public Set<String> homes(PlanScope plan) {
        return switch (plan.kind()) {
            case YEAR ->
                actions.inPlan(plan.id()).stream()
                        .filter(action -> !action.isWithdrawn())
                        .map(Action::number)
                        .collect(Collectors.toUnmodifiableSet());
            case MULTI_YEAR -> goals.operationalCodes(plan);
        };
    }

    /** Whether the caller acts for an organization that works on the action with this number. */
    public boolean isDoneByCaller(UUID planId, String number) {
        return withNumber(planId, number).isDoneBy(caller.get());
    }

    private Action withNumber(UUID planId, String number, LockModeType lock) {
        return actions.withNumber(planId, number, lock).orElseThrow(() -> new NotFound("action", number));
    }
}
