package org.samenspel.finance.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samenspel.security.Caller;
import org.samenspel.security.CurrentCaller;
import org.samenspel.security.Organization;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.rule.RuleViolation;

/** The way into a budget for the other features: who may see it, who may change it, and until when. */
@ApplicationScoped
@Transactional
public class BudgetAccess {

    private final Budgets budgets;
    private final CurrentCaller caller;

    BudgetAccess(Budgets budgets, CurrentCaller caller) {
        this.budgets = budgets;
        this.caller = caller;
    }

    /** @throws NotFound also when the caller may not know that the budget exists */
    public BudgetScope visible(UUID id) {
        return budgets.visible(id, caller.get()).scope();
    }

    /** A budget that the caller may read, be it as a partner that an agreement binds with its organization. */
    public BudgetScope readable(UUID id) {
        return budgets.readable(id, caller.get()).scope();
    }

    /** The versions that were approved before this one, in order. */
    public List<UUID> earlierVersions(BudgetScope budget) {
        return budgets.approvedBefore(budget).stream().map(Budget::id).toList();
    }

    /** Whether the caller handles or checks the money of this organization. */
    public boolean seesMoneyOf(Organization organization) {
        Caller current = caller.get();
        return Budget.seesBudgets(current) && current.organization().equals(organization);
    }

    /** A budget of the caller's own organization, which nobody else changes until the transaction ends. */
    public BudgetScope ownToChange(UUID id) {
        return budgets.ownToChange(id, caller.get()).scope();
    }

    /** What is in a draft changes: whoever read the budget before did not see it as it will be. */
    public void contentChanges(UUID id) {
        budgets.findById(id, LockModeType.PESSIMISTIC_FORCE_INCREMENT).scope().requireDraft();
    }

    /** The draft of the next version. */
    public BudgetScope revise(UUID id) {
        Budget approved = budgets.ownToChange(id, caller.get());
        Budget next = approved.revise();
        if (budgets.draftFollows(approved.scope())) {
            throw new RuleViolation(BudgetRule.BUDGET_BEING_REVISED, "Change the draft, or discard it first");
        }
        budgets.persistAndFlush(next);
        return next.scope();
    }

    /**
     * A body of the organization adopted a submitted budget; the version before gives way.
     *
     * @return empty when no such budget lay before a body of the organization
     */
    public Optional<BudgetScope> approve(UUID id, BodyDecision decision) {
        Optional<Budget> submitted = subjectOf(decision, id);
        submitted.ifPresent(budget -> {
            budgets.approvedVersionOf(budget.scope()).ifPresent(Budget::giveWay);
            budget.approve(decision);
            budgets.flush();
        });
        return submitted.map(Budget::scope);
    }

    /**
     * A body of the organization rejected a submitted budget: a draft again.
     *
     * @return empty when no such budget lay before a body of the organization
     */
    public Optional<BudgetScope> reject(UUID id, BodyDecision decision) {
        Optional<Budget> submitted = subjectOf(decision, id);
        submitted.ifPresent(Budget::reject);
        budgets.flush();
        return submitted.map(Budget::scope);
    }

    private Optional<Budget> subjectOf(BodyDecision decision, UUID id) {
        return budgets.findByIdOptional(id).map(budgets::lock).filter(budget -> budget.isSubjectOf(decision));
    }
}
