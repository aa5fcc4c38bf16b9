package org.samenspel.finance.budget.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.budget.BudgetTable;
import org.samenspel.finance.budget.CoFinancingPrint;
import org.samenspel.finance.money.Amount;
import org.samenspel.values.Money;

/** The table of a budget, as printed. */
public record NewBudgetTable(
        @NotNull @Size(max = 500) List<@NotNull @Valid NewBudgetLine> lines,
        @Nullable @Size(max = 50) List<@NotNull @Valid NewBudgetGroup> groups,
        @Nullable @Size(max = 200) List<@NotNull @Valid NewIncomeLine> income,
        @Nullable @Amount Money printedTotal,
        @Nullable @Amount Money printedIncomeTotal,
        @Nullable @Valid CoFinancing coFinancing) {

    BudgetTable table() {
        return new BudgetTable(
                lines.stream().map(NewBudgetLine::line).toList(),
                groups == null
                        ? List.of()
                        : groups.stream().map(NewBudgetGroup::group).toList(),
                income == null
                        ? List.of()
                        : income.stream().map(NewIncomeLine::line).toList(),
                printedTotal,
                printedIncomeTotal,
                coFinancing == null ? CoFinancingPrint.NONE : coFinancing.print());
    }

    /** What is printed under the overview of co-financing. */
    public record CoFinancing(
            @Nullable @Amount Money printedTotal,
            @Nullable @Min(0) @Max(100) Integer printedPercentage,
            @Nullable @Amount Money printedBase) {

        CoFinancingPrint print() {
            return new CoFinancingPrint(printedTotal, printedPercentage, printedBase);
        }
    }
}
