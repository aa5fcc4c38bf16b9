package org.samenspel.plans.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.samenspel.directory.Directory;

/** Keeps what was approved for plans, and says it of each. */
@ApplicationScoped
@Transactional
public class BudgetService {

    private final ApprovedBudgets budgets;
    private final Directory directory;

    BudgetService(ApprovedBudgets budgets, Directory directory) {
        this.budgets = budgets;
        this.directory = directory;
    }

    /** The budget as it was published last, if it is still for a plan. */
    public void replace(UUID id, Optional<ApprovedBudget> published) {
        budgets.delete("id", id);
        published.ifPresent(budgets::persist);
    }

    /** What was approved for a plan by its own organization; empty if nothing was. */
    public Optional<BudgetAmounts> of(UUID planId, UUID owner) {
        return Optional.of(inForce(planId, owner))
                .filter(found -> !found.isEmpty())
                .map(found -> BudgetAmounts.sum(
                        found.stream().map(ApprovedBudget::amounts).toList()));
    }

    private Collection<ApprovedBudget> inForce(UUID planId, UUID owner) {
        return ApprovedBudget.inForce(budgets.of(planId).stream()
                .filter(budget -> directory.goesOnFor(budget.organizationId(), owner, planId)));
    }
}
