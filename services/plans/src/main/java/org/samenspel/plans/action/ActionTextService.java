package org.samenspel.plans.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.csv.CsvExport;
import org.samenspel.csv.CsvForm;
import org.samenspel.plans.plan.PlanPart;
import org.samenspel.plans.plan.PlanScope;
import org.samenspel.plans.plan.PlanService;
import org.samenspel.plans.plan.PlanSnapshot;
import org.samenspel.plans.plan.RevisionService;
import org.samenspel.plans.plan.TextChoice;
import org.samenspel.plans.printed.Pages;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Withdrawal;

/** How the actions of a plan read, now or before, and which of them it does without. */
@ApplicationScoped
@Transactional
public class ActionTextService {

    private final Actions actions;
    private final PlanService plans;
    private final RevisionService revisions;
    private final Event<ActionWithdrawn> withdrawals;
    private final Event<ActionRestored> restorations;
    private final Clock clock;

    ActionTextService(
            Actions actions,
            PlanService plans,
            RevisionService revisions,
            Event<ActionWithdrawn> withdrawals,
            Event<ActionRestored> restorations,
            Clock clock) {
        this.actions = actions;
        this.plans = plans;
        this.revisions = revisions;
        this.withdrawals = withdrawals;
        this.restorations = restorations;
        this.clock = clock;
    }

    /** All of a plan, as a revision of it keeps them. */
    public List<PlanPart> parts(PlanScope plan) {
        return actions.inPlan(plan.id()).stream()
                .map(action -> action.content(plan.language()).part())
                .toList();
    }

    public Rows<ActionContent> list(
            UUID planId, TextChoice which, ActionFilter filter, String afterSortKey, int limit) {
        PlanScope plan = plans.scope(planId);
        return revisions
                .saying(which, plan)
                .map(revision -> Pages.after(
                        afterSortKey,
                        limit,
                        ActionContent.saidBy(revision).filter(action -> action.fits(filter)),
                        ActionContent::sortKey))
                .orElseGet(() -> actions.inPlan(planId, filter, afterSortKey, limit)
                        .map(action -> action.content(plan.language())));
    }

    public ActionContent withNumber(UUID planId, TextChoice which, String number) {
        PlanScope plan = plans.scope(planId);
        return revisions
                .saying(which, plan)
                .map(revision -> ActionContent.saidBy(revision)
                        .filter(action -> action.row().number().equals(number))
                        .findAny())
                .orElseGet(() -> actions.withNumber(planId, number, LockModeType.NONE)
                        .map(action -> action.content(plan.language())))
                .orElseThrow(() -> new NotFound("action", number));
    }

    /** All of them as a table, also those that the plan does without. */
    public String export(UUID planId, TextChoice which, @Nullable CsvForm form) {
        PlanScope plan = plans.scope(planId);
        return CsvExport.of(
                ActionCsv.FORMAT,
                all(plan, revisions.saying(which, plan)).map(ActionContent::row).toList(),
                form);
    }

    /** Those that count in a plan, without those that were withdrawn. */
    public List<ActionScope> inPlan(PlanScope plan) {
        return inPlan(plan, LocalDate.now(clock));
    }

    /** The same at the end of a day. */
    public List<ActionScope> inPlan(PlanScope plan, LocalDate day) {
        return all(plan, revisions.counting(plan, day))
                .filter(action -> action.withdrawal() == null)
                .map(ActionContent::scope)
                .toList();
    }

    private Stream<ActionContent> all(PlanScope plan, Optional<PlanSnapshot> saying) {
        return saying.map(ActionContent::saidBy)
                .orElseGet(() -> actions.inPlan(plan.id()).stream().map(action -> action.content(plan.language())));
    }

    /** The plan does without it from now on, and without its indicators; whoever read them still can. */
    public ActionContent withdraw(UUID planId, Action action, String reason) {
        plans.contentChanges(planId, reason);
        var withdrawal = new Withdrawal(LocalDate.now(clock), reason);
        action.withdraw(withdrawal);
        withdrawals.fire(new ActionWithdrawn(planId, action.number(), withdrawal));
        plans.contentChanged(planId, reason);
        return action.content(plans.scope(planId).language());
    }

    /** It was withdrawn by mistake: the plan does it after all, with the indicators that were withdrawn with it. */
    public ActionContent restore(UUID planId, Action action, @Nullable String reason) {
        plans.contentChanges(planId, reason);
        restorations.fire(new ActionRestored(planId, action.number(), action.restore()));
        plans.contentChanged(planId, reason);
        return action.content(plans.scope(planId).language());
    }
}
