package org.samenspel.finance.budget.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.budget.BudgetLine;
import org.samenspel.finance.budget.LineKind;
import org.samenspel.finance.money.Amount;
import org.samenspel.values.Money;
import org.samenspel.web.text.Name;
import org.samenspel.web.text.Reference;

/**
 * A line of a budget.
 *
 * @param kind what it is compared with; nothing when absent
 * @param group the code of the heading it stands under
 * @param goals the codes of the goals it is for, in equal parts
 */
public record NewBudgetLine(
        @NotNull @Reference @Size(max = 40) String code,

        @Nullable LineKind kind,
        @NotBlank @Name @Size(max = 200) String category,
        @Nullable @Size(max = 40) String group,
        @Nullable @Size(max = 40) String costCenter,
        @Nullable @Name @Size(max = 200) String theme,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 20) String> goals,
        @NotNull @Amount Money amount,
        @Nullable @Min(0) @Max(100) Integer printedPercentage) {

    BudgetLine line() {
        return new BudgetLine(
                code,
                kind == null ? LineKind.OTHER : kind,
                category,
                group,
                costCenter,
                theme,
                goals == null ? List.of() : goals.stream().distinct().toList(),
                amount,
                printedPercentage);
    }
}
