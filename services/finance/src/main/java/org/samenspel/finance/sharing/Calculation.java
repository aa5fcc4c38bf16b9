package org.samenspel.finance.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.money.Euro;
import org.samenspel.finance.money.Fraction;
import org.samenspel.values.Money;

/**
 * From a model to what each partner bears and gets. The shared cost is price × shared FTE, or the one cost of a common purpose; the
 * cost of all units is price × FTE per unit × units: each is rounded once, then {@linkplain CentSplit split} in whole cents, by the
 * days on which a partner was a party where not all were always. Income is nights × daily rate, which is exact. (The example: crisis
 * housing, source 002.)
 */
final class Calculation {

    private static final Money LARGEST = Money.euro("999999999.99");

    private final CostModel model;
    private final List<PartnerShare> shares;
    private final PartyDays days;
    private final Map<UUID, Fraction> parts;
    private final long totalUnitDays;
    private final ExplainedAmount sharedCost;

    @Nullable
    private final ExplainedAmount unitCost;

    Calculation(CostModel model, List<PartnerShare> shares, PartyDays days) {
        this.model = model;
        this.shares = shares;
        this.days = days;
        this.parts = days.parts(shares);
        this.totalUnitDays = shares.stream().mapToLong(this::unitDays).sum();
        this.sharedCost = ExplainedAmount.rounded(Figure.SHARED_COST, model.sharedCost());
        Formula ofOne = model.unitCost();
        this.unitCost = ofOne == null ? null : ExplainedAmount.rounded(Figure.UNIT_COST, ofAllUnits(ofOne));
    }

    Outcome outcome() {
        Map<UUID, Money> shared = CentSplit.of(
                sharedCost.amount(), shares, share -> parts.getOrDefault(share.partnerId(), Fraction.ZERO));
        Map<UUID, Money> ofUnits = unitCost == null || totalUnitDays == 0
                ? Map.of()
                : CentSplit.of(unitCost.amount(), shares, share -> Fraction.of(unitDays(share)));
        List<PartnerOutcome> partners =
                shares.stream().map(share -> partner(share, shared, ofUnits)).toList();
        var totals =
                SharedAmounts.sum(partners.stream().map(PartnerOutcome::amounts).toList());
        requireCountable(totals);
        return new Outcome(
                unitCost == null ? List.of(sharedCost) : List.of(sharedCost, unitCost),
                partners,
                totals,
                FigureComparison.of(totals, figure -> FigureComparison.sum(shares, figure)));
    }

    private PartnerOutcome partner(PartnerShare share, Map<UUID, Money> sharedCosts, Map<UUID, Money> unitCosts) {
        Money shared = sharedCosts.getOrDefault(share.partnerId(), Euro.ZERO);
        Money ofUnits = unitCosts.getOrDefault(share.partnerId(), Euro.ZERO);
        List<ExplainedAmount> lines = new ArrayList<>();
        lines.add(ExplainedAmount.of(Figure.SHARED_COST, sharedPart(share), shared));
        if (unitCost != null && totalUnitDays > 0) {
            lines.add(ExplainedAmount.of(Figure.UNIT_COST, ofUnits(share, unitCost), ofUnits));
        }
        List<ExplainedAmount> incomes = incomes(share);
        var amounts = SharedAmounts.of(
                shared, ofUnits, incomes.stream().map(ExplainedAmount::amount).collect(Euro.sum()));
        return new PartnerOutcome(
                share.partnerId(),
                amounts,
                Stream.concat(lines.stream(), incomes.stream()).toList(),
                FigureComparison.of(amounts, share.printed()::of));
    }

    private long unitDays(PartnerShare share) {
        return share.units() * days.of(share.partnerId());
    }

    private long totalUnits() {
        return shares.stream().mapToLong(PartnerShare::units).sum();
    }

    private Formula ofAllUnits(Formula ofOne) {
        return days.areWhole()
                ? ofOne.times("totalUnits", totalUnits())
                : ofOne.times("totalUnitDays", totalUnitDays)
                        .over("periodDays", days.period().days());
    }

    private Formula sharedPart(PartnerShare share) {
        Formula whole = Formula.of("sharedCost", sharedCost.amount());
        if (!days.areWhole()) {
            return whole.times("partByDays", parts.getOrDefault(share.partnerId(), Fraction.ZERO))
                    .about("days", Long.toString(days.of(share.partnerId())))
                    .about("periodDays", Long.toString(days.period().days()));
        }
        return share.sharedPart() == null
                ? whole.times("units", share.units()).over("totalUnits", totalUnits())
                : whole.times("sharedPart", share.sharedPart());
    }

    private Formula ofUnits(PartnerShare share, ExplainedAmount all) {
        Formula whole = Formula.of("unitCost", all.amount());
        return days.areWhole()
                ? whole.times("units", share.units()).over("totalUnits", totalUnits())
                : whole.times("unitDays", unitDays(share)).over("totalUnitDays", totalUnitDays);
    }

    private List<ExplainedAmount> incomes(PartnerShare share) {
        return share.nights().stream()
                .map(nights -> Formula.of("dailyRate", model.dailyRateOf(nights.household()))
                        .times("nights", nights.nights())
                        .about("household", nights.household()))
                .map(formula -> ExplainedAmount.rounded(Figure.INCOME, formula))
                .toList();
    }

    private void requireCountable(SharedAmounts totals) {
        boolean costs = totals.cost().compareTo(LARGEST) > 0;
        if (costs || totals.income().compareTo(LARGEST) > 0) {
            String cost = model.cost() == null ? "model.ftePrice" : "model.cost";
            throw CostSharingRule.COST_SHARING_TOO_LARGE.brokenBy(
                    costs ? cost : "model.dailyRates", "Cost and income must each be at most %s".formatted(LARGEST));
        }
    }
}
