package org.samenspel.finance.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.samenspel.finance.plan.KnownPlans;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.rule.RuleViolation;

/** What callers do with budgets, as far as they may, and what bodies decide about them. */
@ApplicationScoped
@Transactional
public class BudgetService {

    private static final Logger LOG = Logger.getLogger(BudgetService.class);

    private final Budgets budgets;
    private final KnownPlans plans;
    private final Goals goals;
    private final CurrentCaller caller;
    private final Clock clock;

    BudgetService(Budgets budgets, KnownPlans plans, Goals goals, CurrentCaller caller, Clock clock) {
        this.budgets = budgets;
        this.plans = plans;
        this.goals = goals;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws NotFound also when the caller may not know that the budget exists */
    public Budget readable(UUID id) {
        return budgets.readable(id, caller.get());
    }

    /** A budget of the caller's own organization, which nobody else changes until the transaction ends. */
    public Budget ownToChange(UUID id) {
        return budgets.ownToChange(id, caller.get());
    }

    /** A plan of another organization, a draft, and one that does not exist are answered alike. */
    public void add(Budget draft) {
        UUID planId = draft.scope().planId();
        if (planId != null && !plans.isPublishedBy(draft.organization(), planId)) {
            throw new InvalidInput(Issue.referenceNotFound("planId", planId));
        }
        budgets.persistAndFlush(draft);
    }

    /** Puts the printed table in place of the one that is there. */
    public void fill(Budget budget, BudgetTable table) {
        budget.scope().requireDraft();
        goals.requireKnown(budget.scope(), table.goals());
        budget.fill(table);
        budgets.flush();
    }

    /** Lays a draft before a body of the organization: fixed until it decides. */
    public void submit(Budget budget) {
        budget.submit(clock.instant());
        budgets.flush();
        LOG.infof("fact=budget.submitted budget=%s version=%d", budget.id(), budget.version());
    }

    /** Takes a submitted budget back before the body decided. */
    public void withdraw(Budget budget) {
        budget.withdraw();
        budgets.flush();
        LOG.infof("fact=budget.withdrawn budget=%s version=%d", budget.id(), budget.version());
    }

    /**
     * A body of the organization adopted a submitted budget: it is in force, and the version before gives way.
     *
     * @return empty when no such budget lay before a body of the organization
     */
    public Optional<BudgetScope> approve(UUID id, BodyDecision decision) {
        return decide(id, decision, "approved", budget -> {
            budgets.approvedVersionOf(budget.scope()).ifPresent(Budget::giveWay);
            budget.approve(decision);
        });
    }

    /** A body of the organization rejected a submitted budget: a draft again. */
    public void reject(UUID id, BodyDecision decision) {
        decide(id, decision, "rejected", Budget::reject);
    }

    /** Changes nothing on a budget of others, and on one that does not lie before a body as it did when the body decided. */
    private Optional<BudgetScope> decide(UUID id, BodyDecision decision, String fact, Consumer<Budget> transition) {
        Optional<Budget> decided = budgets.locked(id).filter(budget -> budget.isSubjectOf(decision));
        decided.ifPresentOrElse(
                budget -> {
                    transition.accept(budget);
                    budgets.flush();
                    LOG.infof("fact=budget.%s budget=%s version=%d", fact, id, budget.version());
                },
                () -> LOG.infof("fact=budget.decisionIgnored budget=%s decision=%s", id, decision.id()));
        return decided.map(Budget::scope);
    }

    /** The draft of the next version. */
    public BudgetScope revise(UUID id) {
        Budget approved = ownToChange(id);
        Budget next = approved.revise();
        if (budgets.draftFollows(approved.scope())) {
            throw new RuleViolation(BudgetRule.BUDGET_BEING_REVISED, "Change the draft, or discard it first");
        }
        budgets.persistAndFlush(next);
        return next.scope();
    }

    /** Discards a draft with all that is in it. */
    public void discard(Budget budget) {
        budget.scope().requireDraft();
        budgets.delete(budget);
    }
}
