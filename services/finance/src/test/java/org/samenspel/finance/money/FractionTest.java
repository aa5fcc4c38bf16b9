package org.samenspel.finance.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FractionTest {

    @Test
    void isInLowestTermsWithPositiveDenominator() {
        assertThat(Fraction.parse("4/8")).isEqualTo(Fraction.parse("1/2")).hasToString("1/2");
        assertThat(new Fraction(BigInteger.ONE, BigInteger.TWO.negate())).hasToString("-1/2");
        assertThat(Fraction.parse("8/4")).hasToString("2");
        assertThat(Fraction.of(new BigDecimal("0.125"))).hasToString("1/8");
        assertThat(Fraction.of(new BigDecimal("2E+2"))).hasToString("200");
    }

    @Test
    void refusesDenominatorZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.parse("1/0"));
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO));
    }

    @Test
    void roundsHalfUpAndFloorsDown() {
        assertThat(Fraction.parse("5/2").rounded()).isEqualTo(3);
        assertThat(Fraction.parse("7/3").rounded()).isEqualTo(2);
        assertThat(Fraction.parse("-1/3").floor()).isEqualTo(-1);
        assertThat(Fraction.parse("7/3").beyondFloor()).hasToString("1/3");
    }

    @Property
    void sumsAndProductsAreExact(@ForAll int left, @ForAll @IntRange(min = 1) int divisor, @ForAll int right) {
        Fraction one = Fraction.of(left).dividedBy(Fraction.of(divisor));
        Fraction other = Fraction.of(right);

        assertThat(one.plus(other).minus(other)).isEqualTo(one);
        assertThat(one.times(Fraction.of(divisor))).isEqualTo(Fraction.of(left));
        assertThat(one.compareTo(other)).isEqualTo(Long.compare(left, (long) right * divisor));
    }
}
