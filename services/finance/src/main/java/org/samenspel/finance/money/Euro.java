package org.samenspel.finance.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.samenspel.values.Money;

/** Arithmetic in euro that {@link Money} leaves out, since it is not always exact: here it says how it rounds. */
public final class Euro {

    public static final Money ZERO = Money.euro("0.00");

    private static final Currency CURRENCY = ZERO.currency();

    private Euro() {}

    /** The sum of a stream of amounts. */
    public static Collector<Money, ?, Money> sum() {
        return Collectors.reducing(ZERO, Money::plus);
    }

    /** An amount of whole cents. */
    public static Money ofCents(BigInteger cents) {
        return of(new BigDecimal(cents, 2));
    }

    /** The amount of whole cents that is nearest in this direction. */
    public static Money rounded(Fraction euro, RoundingMode mode) {
        return of(new BigDecimal(euro.numerator()).divide(new BigDecimal(euro.denominator()), 2, mode));
    }

    static Money of(BigDecimal value) {
        return new Money(value, CURRENCY);
    }
}
