package org.samenspel.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void keepsTheScaleOfItsCurrency() {
        assertThat(Money.euro("12")).isEqualTo(Money.euro("12.00")).hasToString("12.00 EUR");
        assertThat(new Money(new BigDecimal("5"), Currency.getInstance("JPY"))).hasToString("5 JPY");
    }

    @Test
    void refusesWhatItWouldHaveToRound() {
        assertThatThrownBy(() -> Money.euro("0.001")).hasMessage("value must have at most 2 decimals");
        assertThat(Money.euro("0.010")).isEqualTo(Money.euro("0.01"));
    }

    @Test
    void refusesToMixCurrencies() {
        Money yen = new Money(BigDecimal.ONE, Currency.getInstance("JPY"));

        assertThatThrownBy(() -> Money.euro("1").plus(yen)).hasMessage("currency must be EUR, not JPY");
        assertThatThrownBy(() -> Money.euro("1").compareTo(yen)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void showsTheDifferenceInThePayrollOfTheYearPlan() {
        Money booked = Money.euro("539604.69");

        assertThat(booked.minus(Money.euro("514903.97"))).isEqualTo(Money.euro("24700.72"));
    }

    @Test
    void givesUnitsLeftOverToTheFirstOfEqualParts() {
        assertThat(Money.euro("100").split(3)).containsExactly(euro("33.34", "33.33", "33.33"));
        assertThat(Money.euro("-0.05").split(2)).containsExactly(euro("-0.03", "-0.02"));
    }

    @Test
    void givesUnitsLeftOverToThoseWhoLostMost() {
        var weights = Stream.of("0.2", "0.15", "0.65").map(BigDecimal::new).toList();

        assertThat(Money.euro("0.99").split(weights)).containsExactly(euro("0.20", "0.15", "0.64"));
    }

    @Test
    void refusesWeightsThatDivideNothing() {
        assertThatThrownBy(() -> Money.euro("1").split(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Money.euro("1").split(List.of(BigDecimal.ZERO)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Money.euro("1").split(List.of(BigDecimal.TWO, BigDecimal.ONE.negate())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void splitsIntoPartsThatAddUpToTheWhole(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long cents,
            @ForAll @Size(min = 1, max = 40)
                    List<@Scale(4) @BigRange(min = "0.0001", max = "1000") BigDecimal> weights) {
        Money whole = new Money(BigDecimal.valueOf(cents, 2), Currency.getInstance("EUR"));
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);

        List<Money> parts = whole.split(weights);

        assertThat(parts).hasSameSizeAs(weights);
        assertThat(parts.stream().reduce(Money::plus)).contains(whole);
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal exact = whole.value().multiply(weights.get(i));
            BigDecimal error = parts.get(i).value().multiply(sum).subtract(exact);
            assertThat(error.abs()).isLessThan(sum.movePointLeft(2));
        }
    }

    private static Money[] euro(String... values) {
        return Stream.of(values).map(Money::euro).toArray(Money[]::new);
    }
}
