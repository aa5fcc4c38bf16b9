package org.samenspel.finance.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.money.Euro;
import org.samenspel.finance.money.Fraction;
import org.samenspel.values.Money;

/**
 * What part the organization pays itself: a rate, or a range of rates, of the cost or of the subsidy ("15% van de gemaakte kosten",
 * "5 à 10% van hun subsidiebedrag": source 004, part 4).
 *
 * @param lowestRate in percents
 * @param highestRate in percents; null when there is one rate
 */
public record ContributionTerms(
        BigDecimal lowestRate, @Nullable BigDecimal highestRate, Base base) {

    private static final Fraction HUNDRED = Fraction.of(100);

    /** @throws IllegalArgumentException when the range ends before it begins */
    public ContributionTerms {
        if (highestRate != null && highestRate.compareTo(lowestRate) < 0) {
            throw new IllegalArgumentException("highestRate must not be below lowestRate");
        }
    }

    /** What a rate is of. */
    public enum Base {
        COST,
        SUBSIDY
    }

    /**
     * What the organization pays itself of a subsidy, at least and at most.
     *
     * @param refundCapRate the part of the cost, in percents, that grantors refund at most; null when nothing caps it
     */
    Range of(Money subsidy, @Nullable BigDecimal refundCapRate) {
        return new Range(
                of(subsidy, lowestRate, refundCapRate),
                of(subsidy, highestRate == null ? lowestRate : highestRate, refundCapRate));
    }

    /** Rounded up to the cent, since a grantor pays at most its own part. */
    private Money of(Money subsidy, BigDecimal rate, @Nullable BigDecimal refundCapRate) {
        Fraction own = Fraction.of(rate);
        Fraction paid =
                switch (base) {
                    case COST -> refundCapRate == null ? HUNDRED.minus(own) : Fraction.of(refundCapRate);
                    case SUBSIDY -> HUNDRED;
                };
        return Euro.rounded(Fraction.of(subsidy.value()).times(own).dividedBy(paid), RoundingMode.UP);
    }

    /** From the least to the most that is paid; both the same when there is one rate. */
    public record Range(Money lowest, Money highest) {

        /** The amount itself when it is in the range, else the end that is nearest to it. */
        Money nearestTo(Money amount) {
            if (amount.compareTo(lowest) < 0) {
                return lowest;
            }
            return amount.compareTo(highest) > 0 ? highest : amount;
        }
    }
}
