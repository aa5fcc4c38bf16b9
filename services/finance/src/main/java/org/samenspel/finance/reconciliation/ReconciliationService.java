package org.samenspel.finance.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.samenspel.finance.budget.BudgetScope;
import org.samenspel.finance.budget.BudgetService;
import org.samenspel.finance.budget.StaffAllocationService;
import org.samenspel.finance.funding.FundingSourceService;
import org.samenspel.values.rule.NotFound;

/** Brings together what is compared. */
@ApplicationScoped
public class ReconciliationService {

    private final BudgetService budgets;
    private final StaffAllocationService allocations;
    private final FundingSourceService sources;

    ReconciliationService(BudgetService budgets, StaffAllocationService allocations, FundingSourceService sources) {
        this.budgets = budgets;
        this.allocations = allocations;
        this.sources = sources;
    }

    /** @throws NotFound also when the caller may not know that the budget exists */
    @Transactional
    public Reconciliation reconcile(UUID budgetId) {
        BudgetScope budget = budgets.scope(budgetId);
        return Reconciliation.of(
                budget.table(),
                new Surroundings(
                        allocations.payroll(budgetId),
                        sources.ownContributions(budget.organizationId(), budget.period()),
                        sources.ownContributionsBeyond(budget.organizationId(), budget.period()),
                        sources.income(budget.organizationId(), budget.period())));
    }
}
