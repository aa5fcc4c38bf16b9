package org.samenspel.finance.budget;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Organization;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;

/**
 * What the other features know of a version of a budget.
 *
 * @param planId the published plan whose goals the money is for
 */
public record BudgetScope(
        UUID id,
        long version,
        Organization organization,
        String reference,
        int revision,
        LocalizedText title,
        Period period,
        @Nullable UUID planId,
        BudgetState state,
        BudgetTable table) {

    /** @throws RuleViolation {@code budgetFixed} once a body approved it */
    public void requireDraft() {
        if (state != BudgetState.DRAFT) {
            throw new RuleViolation(BudgetRule.BUDGET_FIXED, "Revise the budget and change its next version");
        }
    }
}
