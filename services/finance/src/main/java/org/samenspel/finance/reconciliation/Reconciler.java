package org.samenspel.finance.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.samenspel.finance.budget.BudgetAccess;
import org.samenspel.finance.budget.BudgetScope;
import org.samenspel.finance.deployment.Deployments;
import org.samenspel.finance.funding.Fundings;
import org.samenspel.values.rule.NotFound;

/** Brings together what is compared. */
@ApplicationScoped
public class Reconciler {

    private final BudgetAccess budgets;
    private final Deployments deployments;
    private final Fundings fundings;

    Reconciler(BudgetAccess budgets, Deployments deployments, Fundings fundings) {
        this.budgets = budgets;
        this.deployments = deployments;
        this.fundings = fundings;
    }

    /** @throws NotFound also when the caller may not know that the budget exists */
    @Transactional
    public Reconciliation reconcile(UUID budgetId) {
        BudgetScope budget = budgets.visible(budgetId);
        return Reconciliation.of(
                budget.table(),
                new Surroundings(
                        deployments.payroll(budgetId),
                        fundings.ownShares(budget.organization(), budget.period()),
                        fundings.structuralIncome(budget.organization(), budget.period())));
    }
}
