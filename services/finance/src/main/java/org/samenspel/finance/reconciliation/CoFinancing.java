package org.samenspel.finance.reconciliation;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.budget.CoFinancingPrint;
import org.samenspel.finance.funding.OwnContribution;
import org.samenspel.finance.money.Percentages;
import org.samenspel.values.Money;

/** Compares the printed overview of co-financing with the own contributions in funding sources, which are parts of the structural income. */
final class CoFinancing {

    private static final String ALL = "coFinancing";

    private CoFinancing() {}

    static Stream<AmountCheck> amounts(CoFinancingPrint print, Surroundings known) {
        Stream<@Nullable AmountCheck> totals = Stream.of(
                check("printedCoFinancingTotal", null, print.total(), known.totalOfOwnContributions()),
                check("printedCoFinancingBase", null, print.base(), known.structuralIncome()));
        Stream<@Nullable AmountCheck> shares = known.ownContributions().stream()
                .map(share -> share.computed() == null
                        ? null
                        : check("ownContributionAgainstRate", share.reference(), share.amount(), share.computed()));
        return Stream.concat(totals, shares).filter(Objects::nonNull);
    }

    /** Each printed percentage with the computed one; the printed one of all also with the sum of those printed for each. */
    static Stream<PercentageCheck> percentages(CoFinancingPrint print, Surroundings known) {
        Money base = known.structuralIncome();
        Stream<PercentageCheck> each = known.ownContributions().stream()
                .map(share -> check("ownContributionPercentage", share, Percentages.nearest(share.amount(), base)))
                .filter(Objects::nonNull);
        Integer printed = print.percentage();
        return printed == null
                ? each
                : Stream.concat(
                        each,
                        Stream.of(
                                new PercentageCheck(
                                        "coFinancingPercentage",
                                        ALL,
                                        printed,
                                        Percentages.nearest(known.totalOfOwnContributions(), base)),
                                new PercentageCheck("coFinancingPercentages", ALL, printed, sumOfPrinted(known))));
    }

    private static int sumOfPrinted(Surroundings known) {
        return known.ownContributions().stream()
                .map(OwnContribution::printedPercentage)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static @Nullable AmountCheck check(
            String code, @Nullable String subject, @Nullable Money printed, Money computed) {
        return printed == null ? null : new AmountCheck(code, subject, printed, computed);
    }

    private static @Nullable PercentageCheck check(String code, OwnContribution share, int computed) {
        Integer printed = share.printedPercentage();
        return printed == null ? null : new PercentageCheck(code, share.reference(), printed, computed);
    }
}
