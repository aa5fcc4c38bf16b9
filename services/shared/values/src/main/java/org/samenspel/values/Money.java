package org.samenspel.values;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An exact amount in one currency. Nothing is ever rounded: an amount finer than the currency's smallest unit is refused,
 * and {@link #split(List) splitting} gives parts that add up to the whole.
 *
 * @param value the amount, at the scale of the currency (two decimals for the euro)
 * @param currency the ISO 4217 currency
 */
public record Money(BigDecimal value, Currency currency) implements Comparable<Money> {

    private static final Currency EURO = Currency.getInstance("EUR");

    /** @throws IllegalArgumentException if the amount is finer than the smallest unit of the currency */
    public Money {
        int scale = currency.getDefaultFractionDigits();
        if (value.stripTrailingZeros().scale() > scale) {
            throw new IllegalArgumentException("value must have at most " + scale + " decimals");
        }
        value = value.setScale(scale);
    }

    /**
     * An amount in euro, such as {@code Money.euro("1234.56")}.
     *
     * @throws IllegalArgumentException if the text is not a decimal number with at most two decimals
     */
    public static Money euro(String value) {
        return new Money(new BigDecimal(value), EURO);
    }

    /** @throws IllegalArgumentException if the currencies differ */
    public Money plus(Money other) {
        requireSameCurrency(other);
        return new Money(value.add(other.value), currency);
    }

    /** @throws IllegalArgumentException if the currencies differ */
    public Money minus(Money other) {
        return plus(other.negated());
    }

    public Money negated() {
        return new Money(value.negate(), currency);
    }

    public boolean isNegative() {
        return value.signum() < 0;
    }

    /**
     * Splits into equal parts; the first parts get the units that are left over.
     *
     * @throws IllegalArgumentException if there is no part
     */
    public List<Money> split(int parts) {
        return split(Collections.nCopies(parts, BigDecimal.ONE));
    }

    /**
     * Splits in proportion to the weights by largest remainder: each part gets its exact share rounded towards zero, then
     * the units left over go one by one to the parts that lost most, earlier parts first. The parts always add up to the
     * whole, and no part is a full unit away from its exact share.
     *
     * @throws IllegalArgumentException if a weight is negative or no weight is above zero
     */
    public List<Money> split(List<BigDecimal> weights) {
        BigInteger[] shares = wholeNumbers(weights);
        BigInteger sum = List.of(shares).stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() == 0 || weights.stream().anyMatch(weight -> weight.signum() < 0)) {
            throw new IllegalArgumentException("weights must not be negative, and one must be above zero");
        }
        BigInteger whole = value.unscaledValue().abs();
        var units = new ArrayList<BigInteger>();
        var remainders = new ArrayList<BigInteger>();
        for (BigInteger share : shares) {
            BigInteger[] quotient = whole.multiply(share).divideAndRemainder(sum);
            units.add(quotient[0]);
            remainders.add(quotient[1]);
        }
        int left = whole.subtract(units.stream().reduce(BigInteger.ZERO, BigInteger::add))
                .intValueExact();
        IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
                .limit(left)
                .forEach(index -> units.set(index, units.get(index).add(BigInteger.ONE)));
        return units.stream().map(this::ofUnits).toList();
    }

    /** @throws IllegalArgumentException if the currencies differ */
    @Override
    public int compareTo(Money other) {
        requireSameCurrency(other);
        return value.compareTo(other.value);
    }

    /** Such as {@code 1234.56 EUR}. */
    @Override
    public String toString() {
        return value.toPlainString() + " " + currency;
    }

    private Money ofUnits(BigInteger units) {
        return new Money(new BigDecimal(isNegative() ? units.negate() : units, value.scale()), currency);
    }

    private void requireSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("currency must be " + currency + ", not " + other.currency);
        }
    }

    private static BigInteger[] wholeNumbers(List<BigDecimal> weights) {
        int scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return weights.stream()
                .map(weight -> weight.setScale(Math.max(scale, 0)).unscaledValue())
                .toArray(BigInteger[]::new);
    }
}
