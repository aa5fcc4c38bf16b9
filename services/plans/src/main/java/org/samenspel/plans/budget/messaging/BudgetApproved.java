package org.samenspel.plans.budget.messaging;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.budget.ApprovedBudget;
import org.samenspel.plans.budget.BudgetAmounts;
import org.samenspel.plans.budget.GoalAmount;
import org.samenspel.values.Money;

/**
 * What we read in finance's event.
 *
 * @param id the revision of the budget: each has its own
 * @param reference the same in all revisions
 * @param planId the plan it is for, if it is for one
 */
record BudgetApproved(
        UUID id,
        String reference,
        int revision,
        UUID organizationId,
        @Nullable UUID planId,
        Money total,
        List<GoalAmount> goals) {

    /** Empty when it is for no plan. */
    Optional<ApprovedBudget> budget() {
        return Optional.ofNullable(planId)
                .map(plan -> new ApprovedBudget(
                        id, plan, organizationId, reference, revision, new BudgetAmounts(total, goals)));
    }
}
