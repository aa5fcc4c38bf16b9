package org.samenspel.finance.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact number, in lowest terms: what is split in three can be written down, and added up again.
 *
 * @param denominator above 0
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    public static final Fraction ZERO = of(0);
    public static final Fraction ONE = of(1);

    /** @throws IllegalArgumentException if the denominator is 0 */
    public Fraction {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("denominator must not be 0");
        }
        BigInteger divisor = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    public static Fraction of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /**
     * Such as {@code 1/8} or {@code 1}.
     *
     * @throws IllegalArgumentException if the text is none of them
     */
    @JsonCreator
    public static Fraction parse(String text) {
        String[] parts = text.split("/", 2);
        return new Fraction(new BigInteger(parts[0]), parts.length == 1 ? BigInteger.ONE : new BigInteger(parts[1]));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** @throws IllegalArgumentException if the other one is 0 */
    public Fraction dividedBy(Fraction other) {
        return times(new Fraction(other.denominator, other.numerator));
    }

    public boolean isZero() {
        return numerator.signum() == 0;
    }

    /** The largest whole number that is not above it. */
    public BigInteger floor() {
        BigInteger[] quotient = numerator.divideAndRemainder(denominator);
        return quotient[1].signum() < 0 ? quotient[0].subtract(BigInteger.ONE) : quotient[0];
    }

    /** What is above the floor: at least 0, less than 1. */
    public Fraction beyondFloor() {
        return minus(new Fraction(floor(), BigInteger.ONE));
    }

    /** The nearest whole number, half up. */
    public BigInteger rounded() {
        return plus(ONE.dividedBy(of(2))).floor();
    }

    @Override
    public int compareTo(Fraction other) {
        return minus(other).numerator.signum();
    }

    /** Such as {@code 1/8}, or {@code 1} when it is whole. */
    @Override
    @JsonValue
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
