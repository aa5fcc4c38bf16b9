package org.samenspel.finance.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.samenspel.values.Money;

class PercentagesTest {

    @Property
    void percentagesShownAddUpTo100AndAreLessThanOneFromTheExactOnes(
            @ForAll @Size(min = 1, max = 60) List<@LongRange(max = 99_999_999_999L) Long> cents) {
        List<Money> parts =
                cents.stream().map(BigInteger::valueOf).map(Euro::ofCents).toList();
        Money whole = parts.stream().collect(Euro.sum());

        List<Integer> percentages = Percentages.addingUp(parts);

        boolean some = whole.value().signum() > 0;
        assertThat(percentages.stream().mapToInt(Integer::intValue).sum()).isEqualTo(some ? 100 : 0);
        for (int index = 0; some && index < parts.size(); index++) {
            Fraction exact = Fraction.of(parts.get(index).value())
                    .times(Fraction.of(100))
                    .dividedBy(Fraction.of(whole.value()));
            assertThat(Fraction.of(percentages.get(index)).minus(exact)).isBetween(Fraction.of(-1), Fraction.ONE);
        }
    }

    @Test
    void thirdsAddUpTo100() {
        assertThat(Percentages.addingUp(List.of(Money.euro("1.00"), Money.euro("1.00"), Money.euro("1.00"))))
                .containsExactly(34, 33, 33);
    }

    @Test
    void printRoundsEachByItself() {
        assertThat(Percentages.nearest(Money.euro("1.00"), Money.euro("3.00"))).isEqualTo(33);
        assertThat(Percentages.nearest(Money.euro("1.00"), Money.euro("0.00"))).isZero();
    }
}
