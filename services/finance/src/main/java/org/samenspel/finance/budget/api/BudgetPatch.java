package org.samenspel.finance.budget.api;

import jakarta.validation.constraints.NotNull;
import org.samenspel.finance.budget.Budget;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.web.text.Name;

/** What may change in the draft of a budget beside its table. */
public record BudgetPatch(
        @NotNull @Name LocalizedText title, @NotNull Period period) {

    public BudgetPatch {
        if (period != null && period.end() == null) {
            throw new IllegalArgumentException("period.end is required");
        }
    }

    static BudgetPatch of(Budget budget) {
        return new BudgetPatch(budget.title(), budget.period());
    }
}
