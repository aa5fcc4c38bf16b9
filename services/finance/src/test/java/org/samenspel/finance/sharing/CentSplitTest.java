package org.samenspel.finance.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.finance.sharing.SharingFixtures.model;
import static org.samenspel.finance.sharing.SharingFixtures.units;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.samenspel.finance.money.Euro;
import org.samenspel.finance.money.Fraction;
import org.samenspel.values.Money;

/** What must hold for any model: it closes to the cent, is fair to the cent, and does not ask who was named first. */
class CentSplitTest {

    private static final Function<PartnerShare, Fraction> UNITS = share -> Fraction.of(share.units());

    @Property
    void partsAlwaysAddUpAndAreLessThanACentFromTheExactOnes(
            @ForAll @LongRange(max = 99_999_999_999L) long cents,
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 100_000) Integer> units) {
        List<PartnerShare> shares = shares(units, 1);
        Money whole = new Money(BigDecimal.valueOf(cents, 2), Euro.ZERO.currency());

        Map<UUID, Money> parts = CentSplit.of(whole, shares, UNITS);

        Fraction total =
                Fraction.of(units.stream().mapToLong(Integer::longValue).sum() + 1);
        assertThat(parts.values().stream().collect(Euro.sum())).isEqualTo(whole);
        shares.forEach(share -> {
            Fraction exact =
                    Fraction.of(cents).times(Fraction.of(share.units())).dividedBy(total);
            Fraction given = Fraction.of(parts.get(share.partnerId()).value()).times(Fraction.of(100));
            assertThat(given.minus(exact)).isBetween(Fraction.of(-1), Fraction.ONE);
        });
    }

    @Property
    void orderOfPartnersChangesNothing(
            @ForAll @LongRange(max = 9_999_999_999L) long cents,
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 5) Integer> units,
            @ForAll long seed) {
        List<PartnerShare> shares = shares(units, 1);
        List<PartnerShare> shuffled = new ArrayList<>(shares);
        Collections.shuffle(shuffled, new Random(seed));
        Money whole = new Money(BigDecimal.valueOf(cents, 2), Euro.ZERO.currency());

        assertThat(CentSplit.of(whole, shuffled, UNITS)).isEqualTo(CentSplit.of(whole, shares, UNITS));
    }

    @Property
    void everyLineExplainsItsAmountAndAllOfThemClose(
            @ForAll @LongRange(max = 9_999_999L) long price,
            @ForAll @IntRange(max = 9_999) int sharedFte,
            @ForAll @IntRange(max = 999) int ftePerUnit,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 20) Integer> units) {
        List<PartnerShare> shares = shares(units, 365);
        CostModel model = model(
                BigDecimal.valueOf(price, 2).toPlainString(),
                BigDecimal.valueOf(sharedFte, 3).toPlainString(),
                BigDecimal.valueOf(ftePerUnit, 3).toPlainString());

        Outcome outcome = SharingFixtures.outcome(model, shares.toArray(PartnerShare[]::new));

        Money basis = outcome.basis().stream().map(ExplainedAmount::amount).collect(Euro.sum());
        assertThat(outcome.totals().cost()).isEqualTo(basis);
        assertThat(outcome.totals().balance())
                .isEqualTo(outcome.partners().stream()
                        .map(partner -> partner.amounts().balance())
                        .collect(Euro.sum()));
        outcome.partners().forEach(CentSplitTest::isExplained);
    }

    private static void isExplained(PartnerOutcome partner) {
        Map<Figure, Money> sums = partner.lines().stream()
                .collect(Collectors.groupingBy(
                        ExplainedAmount::code, Collectors.mapping(ExplainedAmount::amount, Euro.sum())));
        assertThat(sums)
                .allSatisfy((figure, sum) ->
                        assertThat(partner.amounts().of(figure)).isEqualTo(sum));
        assertThat(partner.lines()).allSatisfy(line -> {
            assertThat(line.roundingCents()).isBetween(0, 1);
            assertThat(line.roundedDown()
                            .plus(new Money(BigDecimal.valueOf(line.roundingCents(), 2), Euro.ZERO.currency())))
                    .isEqualTo(line.amount());
            assertThat(line.remainder()).isBetween(Fraction.ZERO, Fraction.ONE);
        });
    }

    /** The last one has one unit: so there is one at least. */
    private static List<PartnerShare> shares(List<Integer> units, int nights) {
        List<PartnerShare> shares = new ArrayList<>();
        IntStream.range(0, units.size()).forEach(index -> shares.add(units(index, units.get(index), 0)));
        shares.add(units(units.size(), 1, nights));
        return shares;
    }
}
