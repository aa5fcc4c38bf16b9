package org.samenspel.finance.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.samenspel.finance.sharing.SharingFixtures.model;
import static org.samenspel.finance.sharing.SharingFixtures.outcome;
import static org.samenspel.finance.sharing.SharingFixtures.part;
import static org.samenspel.finance.sharing.SharingFixtures.partner;
import static org.samenspel.finance.sharing.SharingFixtures.units;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenspel.finance.money.Fraction;
import org.samenspel.values.Money;

class CalculationTest {

    @Test
    void givesTheFiguresOfTheCrisisHousing() {
        Outcome outcome = outcome(
                model("84500.00", "0.2", "0.1"),
                units(1, 4, 1224),
                units(2, 1, 306),
                units(3, 1, 306),
                units(4, 1, 306),
                units(5, 1, 306));

        assertThat(outcome.partners().getFirst().amounts())
                .isEqualTo(amounts("8450.00", "33800.00", "42250.00", "22032.00", "-20218.00"));
        assertThat(outcome.partners().subList(1, 5))
                .extracting(PartnerOutcome::amounts)
                .containsOnly(amounts("2112.50", "8450.00", "10562.50", "5508.00", "-5054.50"));
        assertThat(outcome.totals()).isEqualTo(amounts("16900.00", "67600.00", "84500.00", "44064.00", "-40436.00"));
    }

    @Test
    void explainsEachAmount() {
        Outcome outcome = outcome(model("84500.00", "0.2", "0.1"), units(1, 4, 1224), units(2, 4, 0));

        assertThat(outcome.basis())
                .extracting(ExplainedAmount::formula, ExplainedAmount::amount)
                .containsExactly(
                        tuple("84500.00 × 0.2", Money.euro("16900.00")),
                        tuple("84500.00 × 0.1 × 8", Money.euro("67600.00")));
        assertThat(outcome.partners().getFirst().lines())
                .extracting(ExplainedAmount::formula)
                .containsExactly("16900.00 × 4 / 8", "67600.00 × 4 / 8", "18.00 × 1224");
        assertThat(outcome.partners().getFirst().lines().getLast().operands())
                .containsExactly(
                        new Operand("dailyRate", "18.00"),
                        new Operand("nights", "1224"),
                        new Operand("household", "2"));
    }

    @Test
    void namesTheCentsThatAreLeftOver() {
        Outcome outcome = outcome(model("100.00", "1", "0"), units(1, 1, 0), units(2, 1, 0), units(3, 1, 0));

        assertThat(outcome.partners())
                .extracting(partner -> partner.lines().getFirst())
                .extracting(
                        ExplainedAmount::roundedDown,
                        ExplainedAmount::remainder,
                        ExplainedAmount::roundingCents,
                        ExplainedAmount::amount)
                .containsExactly(
                        tuple(Money.euro("33.33"), Fraction.parse("1/3"), 1, Money.euro("33.34")),
                        tuple(Money.euro("33.33"), Fraction.parse("1/3"), 0, Money.euro("33.33")),
                        tuple(Money.euro("33.33"), Fraction.parse("1/3"), 0, Money.euro("33.33")));
    }

    @Test
    void roundsTheWholeToTheNearestCent() {
        ExplainedAmount shared =
                outcome(model("0.05", "0.1", "0"), units(1, 1, 0)).basis().getFirst();

        assertThat(shared.roundedDown()).isEqualTo(Money.euro("0.00"));
        assertThat(shared.remainder()).isEqualTo(Fraction.parse("1/2"));
        assertThat(shared.roundingCents()).isEqualTo(1);
        assertThat(shared.amount()).isEqualTo(Money.euro("0.01"));
    }

    @Test
    void splitsTheSharedCostByTheAgreedParts() {
        Outcome outcome = outcome(model("84500.00", "0.2", "0.1"), part(1, 0, "3/4"), part(2, 8, "1/4"));

        assertThat(outcome.partners())
                .extracting(
                        partner -> partner.amounts().sharedCost(),
                        partner -> partner.amounts().unitCost())
                .containsExactly(
                        tuple(Money.euro("12675.00"), Money.euro("0.00")),
                        tuple(Money.euro("4225.00"), Money.euro("67600.00")));
        assertThat(outcome.partners().getFirst().lines().getFirst().formula()).isEqualTo("16900.00 × 3/4");
    }

    @Test
    void sharesWithoutAnyUnitByAgreedParts() {
        Outcome outcome = outcome(model("100.00", "1", "0.5"), part(1, 0, "1/2"), part(2, 0, "1/2"));

        assertThat(outcome.totals()).isEqualTo(amounts("100.00", "0.00", "100.00", "0.00", "-100.00"));
        assertThat(outcome.partners().getFirst().lines()).hasSize(1);
    }

    @Test
    void comparesWithWhatIsPrinted() {
        PrintedFigures printed =
                new PrintedFigures(Money.euro("2112.00"), null, Money.euro("10562.00"), Money.euro("5508.00"));
        PartnerShare first = partner(1, 1, null, List.of(new Nights("2", 306)), printed);
        PartnerShare second = partner(2, 7, null, List.of(), PrintedFigures.NONE);

        Outcome outcome = outcome(model("84500.00", "0.2", "0.1"), first, second);

        assertThat(outcome.partners().getFirst().comparisons())
                .containsExactly(
                        comparison(Figure.SHARED_COST, "2112.50", "2112.00", "0.50"),
                        comparison(Figure.COST, "10562.50", "10562.00", "0.50"),
                        comparison(Figure.INCOME, "5508.00", "5508.00", "0.00"));
        assertThat(outcome.partners().getLast().comparisons()).isEmpty();
        assertThat(outcome.comparisons()).isEmpty();
    }

    private static FigureComparison comparison(Figure figure, String computed, String printed, String difference) {
        return new FigureComparison(figure, Money.euro(computed), Money.euro(printed), Money.euro(difference));
    }

    private static SharedAmounts amounts(String shared, String ofUnits, String cost, String income, String balance) {
        return new SharedAmounts(
                Money.euro(shared), Money.euro(ofUnits), Money.euro(cost), Money.euro(income), Money.euro(balance));
    }
}
