package org.samenspel.plans.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.plan.PlanPart;
import org.samenspel.plans.plan.PlanScope;
import org.samenspel.plans.plan.PlanService;
import org.samenspel.plans.plan.RevisionService;
import org.samenspel.plans.plan.Withdrawal;
import org.samenspel.plans.printed.Pages;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Rows;

/** How the actions of a plan read before, and which of them it does without. */
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

    /** Those that were in the plan at the end of a day. */
    public Rows<ActionContent> list(LocalDate asOf, UUID planId, ActionFilter filter, String afterSortKey, int limit) {
        List<ActionContent> then =
                on(asOf, planId).filter(action -> action.fits(filter)).toList();
        return Pages.after(afterSortKey, limit, then, ActionContent::sortKey);
    }

    /** An action as it read at the end of a day. */
    public ActionContent withNumber(LocalDate asOf, UUID planId, String number) {
        return on(asOf, planId)
                .filter(action -> action.row().number().equals(number))
                .findAny()
                .orElseThrow(() -> new NotFound("action", number));
    }

    private Stream<ActionContent> on(LocalDate day, UUID planId) {
        return revisions.partsOn(day, planId, PlanPart.Kind.ACTION).stream().map(ActionContent::of);
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
