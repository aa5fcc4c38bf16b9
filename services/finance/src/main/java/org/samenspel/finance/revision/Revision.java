package org.samenspel.finance.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.samenspel.finance.budget.BudgetScope;
import org.samenspel.finance.budget.BudgetService;
import org.samenspel.finance.deployment.Deployments;

/** Begins the next version of an approved budget. */
@ApplicationScoped
public class Revision {

    private final BudgetService budgets;
    private final Deployments deployments;

    Revision(BudgetService budgets, Deployments deployments) {
        this.budgets = budgets;
        this.deployments = deployments;
    }

    /** A draft with the lines and the staff of the version that is in force. */
    @Transactional
    public BudgetScope begin(UUID budgetId) {
        BudgetScope next = budgets.revise(budgetId);
        deployments.copy(budgetId, next.id());
        return next;
    }
}
