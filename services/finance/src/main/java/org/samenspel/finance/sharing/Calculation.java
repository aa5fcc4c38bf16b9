package org.samenspel.finance.sharing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.samenspel.finance.money.Euro;
import org.samenspel.values.Money;
import org.samenspel.values.rule.RuleViolation;

/**
 * From a model to what each partner bears and gets. The shared cost is price × shared FTE, the cost of all units price × FTE per
 * unit × units: each is rounded once, then {@linkplain CentSplit split} in whole cents. Income is nights × daily rate, which is
 * exact. (The example: crisis housing, source 002.)
 */
final class Calculation {

    private static final Money LARGEST = Money.euro("999999999.99");

    private final CostModel model;
    private final List<PartnerShare> shares;
    private final long totalUnits;
    private final ExplainedAmount sharedCost;
    private final ExplainedAmount unitCost;

    Calculation(CostModel model, List<PartnerShare> shares) {
        this.model = model;
        this.shares = shares;
        this.totalUnits = shares.stream().mapToLong(PartnerShare::units).sum();
        Formula price = Formula.of("ftePrice", model.ftePrice());
        this.sharedCost = ExplainedAmount.rounded(Figure.SHARED_COST, price.times("sharedFte", model.sharedFte()));
        this.unitCost = ExplainedAmount.rounded(
                Figure.UNIT_COST, price.times("ftePerUnit", model.ftePerUnit()).times("totalUnits", totalUnits));
    }

    Outcome outcome() {
        Map<UUID, Money> shared = CentSplit.of(sharedCost.amount(), shares, PartnerShare::sharedWeight);
        Map<UUID, Money> ofUnits = CentSplit.ofUnits(unitCost.amount(), shares);
        List<PartnerOutcome> partners =
                shares.stream().map(share -> partner(share, shared, ofUnits)).toList();
        var totals =
                SharedAmounts.sum(partners.stream().map(PartnerOutcome::amounts).toList());
        requireCountable(totals);
        return new Outcome(
                List.of(sharedCost, unitCost),
                partners,
                totals,
                FigureComparison.of(totals, figure -> FigureComparison.sum(shares, figure)));
    }

    private PartnerOutcome partner(PartnerShare share, Map<UUID, Money> sharedCosts, Map<UUID, Money> unitCosts) {
        Money shared = sharedCosts.getOrDefault(share.partnerId(), Euro.ZERO);
        Money ofUnits = unitCosts.getOrDefault(share.partnerId(), Euro.ZERO);
        List<ExplainedAmount> incomes = incomes(share);
        var amounts = SharedAmounts.of(
                shared, ofUnits, incomes.stream().map(ExplainedAmount::amount).collect(Euro.sum()));
        return new PartnerOutcome(
                share.partnerId(),
                amounts,
                Stream.concat(costs(share, shared, ofUnits), incomes.stream()).toList(),
                FigureComparison.of(amounts, share.printed()::of));
    }

    private Stream<ExplainedAmount> costs(PartnerShare share, Money shared, Money ofUnits) {
        Formula whole = Formula.of("sharedCost", sharedCost.amount());
        Formula part = share.sharedPart() == null
                ? whole.times("units", share.units()).over("totalUnits", totalUnits)
                : whole.times("sharedPart", share.sharedPart());
        Stream<ExplainedAmount> first = Stream.of(ExplainedAmount.of(Figure.SHARED_COST, part, shared));
        return totalUnits == 0 ? first : Stream.concat(first, Stream.of(costOfUnits(share, ofUnits)));
    }

    private ExplainedAmount costOfUnits(PartnerShare share, Money amount) {
        Formula part = Formula.of("unitCost", unitCost.amount())
                .times("units", share.units())
                .over("totalUnits", totalUnits);
        return ExplainedAmount.of(Figure.UNIT_COST, part, amount);
    }

    private List<ExplainedAmount> incomes(PartnerShare share) {
        return share.nights().stream()
                .map(nights -> Formula.of("dailyRate", model.dailyRateOf(nights.household()))
                        .times("nights", nights.nights())
                        .about("household", nights.household()))
                .map(formula -> ExplainedAmount.rounded(Figure.INCOME, formula))
                .toList();
    }

    private static void requireCountable(SharedAmounts totals) {
        if (totals.cost().compareTo(LARGEST) > 0 || totals.income().compareTo(LARGEST) > 0) {
            throw new RuleViolation(
                    CostSharingRule.COST_SHARING_TOO_LARGE,
                    "Cost and income must each be at most %s".formatted(LARGEST));
        }
    }
}
