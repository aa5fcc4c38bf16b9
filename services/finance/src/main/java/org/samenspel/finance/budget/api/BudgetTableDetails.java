package org.samenspel.finance.budget.api;

import java.net.URI;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.References;
import org.samenspel.finance.budget.BudgetGroup;
import org.samenspel.finance.budget.BudgetLine;
import org.samenspel.finance.budget.BudgetTable;
import org.samenspel.finance.budget.CoFinancingPrint;
import org.samenspel.finance.budget.IncomeLine;
import org.samenspel.finance.budget.LineKind;
import org.samenspel.finance.funding.FundingKind;
import org.samenspel.values.Money;

/** The table of a budget: each printed figure beside the computed one. */
public record BudgetTableDetails(
        URI href,
        List<Line> lines,
        List<Group> groups,
        List<Income> income,
        Money total,
        @Nullable Money printedTotal,
        Money incomeTotal,
        @Nullable Money printedIncomeTotal,
        Money balance,
        @Nullable CoFinancing coFinancing) {

    static BudgetTableDetails of(BudgetTable table, References references) {
        return new BudgetTableDetails(
                references.here(),
                each(table.lines(), table.percentages(), Line::of),
                table.groups().stream().map(group -> Group.of(group, table)).toList(),
                each(table.income(), table.incomePercentages(), Income::of),
                table.total(),
                table.printedTotal(),
                table.incomeTotal(),
                table.printedIncomeTotal(),
                table.incomeTotal().minus(table.total()),
                table.coFinancing().equals(CoFinancingPrint.NONE) ? null : CoFinancing.of(table.coFinancing()));
    }

    private static <T, D> List<D> each(List<T> lines, List<Integer> percentages, BiFunction<T, Integer, D> details) {
        return IntStream.range(0, lines.size())
                .mapToObj(index -> details.apply(lines.get(index), percentages.get(index)))
                .toList();
    }

    /** What is printed under the overview of co-financing. */
    public record CoFinancing(
            @Nullable Money printedTotal,
            @Nullable Integer printedPercentage,
            @Nullable Money printedBase) {

        static CoFinancing of(CoFinancingPrint print) {
            return new CoFinancing(print.total(), print.percentage(), print.base());
        }
    }

    /** A line. */
    public record Line(
            String code,
            LineKind kind,
            String category,
            @Nullable String group,
            @Nullable String costCenter,
            @Nullable String theme,
            List<String> goals,
            Money amount,
            int percentage,
            @Nullable Integer printedPercentage) {

        static Line of(BudgetLine line, int percentage) {
            return new Line(
                    line.code(),
                    line.kind(),
                    line.category(),
                    line.groupCode(),
                    line.costCenter(),
                    line.theme(),
                    line.goals(),
                    line.amount(),
                    percentage,
                    line.printedPercentage());
        }
    }

    /** A line of what comes in. */
    public record Income(
            String code,
            FundingKind kind,
            String category,
            Money amount,
            int percentage,
            @Nullable Integer printedPercentage) {

        static Income of(IncomeLine line, int percentage) {
            return new Income(
                    line.code(), line.kind(), line.category(), line.amount(), percentage, line.printedPercentage());
        }
    }

    /** A heading. */
    public record Group(
            String code,
            String category,
            Money total,
            @Nullable Money printedTotal,
            int percentage,
            @Nullable Integer printedPercentage) {

        static Group of(BudgetGroup group, BudgetTable table) {
            Money total = table.totalOf(group);
            return new Group(
                    group.code(),
                    group.category(),
                    total,
                    group.printedTotal(),
                    table.percentageOf(group),
                    group.printedPercentage());
        }
    }
}
