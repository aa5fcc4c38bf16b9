package org.samenspel.finance.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.samenspel.security.Caller;
import org.samenspel.security.CurrentCaller;
import org.samenspel.security.Organization;
import org.samenspel.values.rule.NotFound;

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
}
