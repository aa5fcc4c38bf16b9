package org.samenspel.finance.budget.api;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.References;
import org.samenspel.finance.budget.BudgetGroup;
import org.samenspel.finance.budget.BudgetLine;
import org.samenspel.finance.budget.BudgetTable;
import org.samenspel.finance.budget.CoFinancingPrint;
import org.samenspel.finance.budget.LineKind;
import org.samenspel.values.Money;

/** The table of a budget: each printed figure beside the computed one. */
public record BudgetTableDetails(
        URI href,
        List<Line> lines,
        List<Group> groups,
        Money total,
        @Nullable Money printedTotal,
        @Nullable CoFinancing coFinancing) {

    static BudgetTableDetails of(BudgetTable table, References references) {
        return new BudgetTableDetails(
                references.here(),
                table.lines().stream().map(line -> Line.of(line, table)).toList(),
                table.groups().stream().map(group -> Group.of(group, table)).toList(),
                table.total(),
                table.printedTotal(),
                table.coFinancing().equals(CoFinancingPrint.NONE) ? null : CoFinancing.of(table.coFinancing()));
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

        static Line of(BudgetLine line, BudgetTable table) {
            return new Line(
                    line.code(),
                    line.kind(),
                    line.category(),
                    line.groupCode(),
                    line.costCenter(),
                    line.theme(),
                    line.goals(),
                    line.amount(),
                    table.percentageOf(line.amount()),
                    line.printedPercentage());
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
                    table.percentageOf(total),
                    group.printedPercentage());
        }
    }
}
