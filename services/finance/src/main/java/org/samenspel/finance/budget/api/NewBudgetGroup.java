package org.samenspel.finance.budget.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.budget.BudgetGroup;
import org.samenspel.finance.money.Amount;
import org.samenspel.values.Money;
import org.samenspel.web.text.Name;
import org.samenspel.web.text.Reference;

/** A heading of a budget, with its subtotal as printed. */
public record NewBudgetGroup(
        @NotNull @Reference @Size(max = 40) String code,

        @NotBlank @Name @Size(max = 200) String category,
        @Nullable @Amount Money printedTotal,
        @Nullable @Min(0) @Max(100) Integer printedPercentage) {

    BudgetGroup group() {
        return new BudgetGroup(code, category, printedTotal, printedPercentage);
    }
}
