package org.samenspel.finance.budget.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.budget.IncomeLine;
import org.samenspel.finance.funding.FundingKind;
import org.samenspel.finance.money.Amount;
import org.samenspel.values.Money;
import org.samenspel.web.text.Name;
import org.samenspel.web.text.Reference;

/** A line of what a budget expects to come in. */
public record NewIncomeLine(
        @NotNull @Reference @Size(max = 40) String code,

        @NotNull FundingKind kind,
        @NotBlank @Name @Size(max = 200) String category,
        @NotNull @Amount Money amount,
        @Nullable @Min(0) @Max(100) Integer printedPercentage) {

    IncomeLine line() {
        return new IncomeLine(code, kind, category, amount, printedPercentage);
    }
}
