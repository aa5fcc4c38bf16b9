package org.samenspel.finance.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.budget.BudgetGroup;
import org.samenspel.finance.budget.BudgetLine;
import org.samenspel.finance.budget.BudgetTable;
import org.samenspel.finance.budget.LineKind;
import org.samenspel.finance.funding.FundingKind;
import org.samenspel.finance.funding.Income;
import org.samenspel.values.Money;

/**
 * Every comparison that the figures of a budget allow, with its difference; what agrees stays in the list.
 *
 * @param unknownAmounts how many funding sources of the period have no known amount: what is compared with income leaves them out
 * @param contributionsBeyond how many funding sources run longer than the budget and ask an own contribution: what is compared with own
 *     contributions counts the part of its days
 */
public record Reconciliation(
        List<AmountCheck> amounts, List<PercentageCheck> percentages, int unknownAmounts, int contributionsBeyond) {

    /** Compares the table of a budget with itself and with what is known of the same period. */
    static Reconciliation of(BudgetTable table, Surroundings surroundings) {
        return new Reconciliation(
                amounts(table, surroundings),
                Stream.concat(percentages(table).stream(), CoFinancing.percentages(table.coFinancing(), surroundings))
                        .toList(),
                surroundings.income().unknown(),
                surroundings.contributionsBeyond());
    }

    /** How many comparisons don't agree. */
    public int differences() {
        return (int) (amounts.stream().filter(check -> !check.agrees()).count()
                + percentages.stream().filter(check -> !check.agrees()).count());
    }

    private static List<AmountCheck> amounts(BudgetTable table, Surroundings known) {
        List<AmountCheck> checks = new ArrayList<>();
        checks.add(new AmountCheck("payrollAgainstPersonnel", null, table.totalOf(LineKind.STAFF), known.payroll()));
        checks.add(new AmountCheck(
                "coFinancingAgainstSpending",
                null,
                table.totalOf(LineKind.CO_FINANCING),
                known.totalOfOwnContributions()));
        checks.add(new AmountCheck("totalAgainstBase", null, table.total(), known.structuralIncome()));
        checks.add(new AmountCheck(
                "totalAgainstBaseAndCoFinancing",
                null,
                table.total(),
                known.structuralIncome().plus(known.totalOfOwnContributions())));
        printed(table.printedTotal(), table.total(), "printedTotal", null).forEach(checks::add);
        income(table, known.income()).forEach(checks::add);
        CoFinancing.amounts(table.coFinancing(), known).forEach(checks::add);
        table.groups()
                .forEach(group -> printed(group.printedTotal(), table.totalOf(group), "printedGroupTotal", group.code())
                        .forEach(checks::add));
        return List.copyOf(checks);
    }

    /** What the lines expect to come in, with the funding sources of the same kind, and all of it with what is spent. */
    private static Stream<AmountCheck> income(BudgetTable table, Income known) {
        if (table.income().isEmpty()) {
            return Stream.of();
        }
        Stream<AmountCheck> kinds = Stream.of(FundingKind.values())
                .flatMap(kind -> table.incomeOf(kind).stream()
                        .map(expected -> new AmountCheck(codeOf(kind), null, expected, known.of(kind))));
        return Stream.of(
                        kinds,
                        Stream.of(new AmountCheck("incomeAgainstTotal", null, table.incomeTotal(), table.total())),
                        printed(table.printedIncomeTotal(), table.incomeTotal(), "printedIncomeTotal", null))
                .flatMap(checks -> checks);
    }

    private static String codeOf(FundingKind kind) {
        return switch (kind) {
            case STRUCTURAL -> "structuralIncomeAgainstFundingSources";
            case PROJECT -> "projectIncomeAgainstFundingSources";
            case OWN_INCOME -> "ownIncomeAgainstFundingSources";
        };
    }

    private static Stream<AmountCheck> printed(
            @Nullable Money printed, Money computed, String code, @Nullable String subject) {
        return printed == null ? Stream.of() : Stream.of(new AmountCheck(code, subject, printed, computed));
    }

    private static List<PercentageCheck> percentages(BudgetTable table) {
        List<PercentageCheck> checks = new ArrayList<>();
        for (BudgetLine line : table.lines()) {
            add(
                    checks,
                    "linePercentage",
                    line.code(),
                    line.printedPercentage(),
                    table.nearestPercentageOf(line.amount()));
        }
        for (BudgetGroup group : table.groups()) {
            Integer printed = group.printedPercentage();
            add(checks, "groupPercentage", group.code(), printed, table.nearestPercentageOf(table.totalOf(group)));
            add(checks, "groupPercentages", group.code(), printed, sumOfPrinted(table.linesOf(group)));
        }
        return List.copyOf(checks);
    }

    private static void add(
            List<PercentageCheck> checks, String code, String subject, @Nullable Integer printed, int other) {
        if (printed != null) {
            checks.add(new PercentageCheck(code, subject, printed, other));
        }
    }

    private static int sumOfPrinted(List<BudgetLine> lines) {
        return lines.stream()
                .map(BudgetLine::printedPercentage)
                .mapToInt(printed -> printed == null ? 0 : printed)
                .sum();
    }
}
