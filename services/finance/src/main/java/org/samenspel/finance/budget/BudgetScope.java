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

    /** @throws RuleViolation {@code budgetFixed} from its submission on */
    public void requireDraft() {
        switch (state) {
            case DRAFT -> {}
            case SUBMITTED ->
                throw new RuleViolation(BudgetRule.BUDGET_FIXED, "Withdraw the submission before you change it");
            case APPROVED, REVISED ->
                throw new RuleViolation(BudgetRule.BUDGET_FIXED, "Revise the budget and change its next version");
        }
    }
}
