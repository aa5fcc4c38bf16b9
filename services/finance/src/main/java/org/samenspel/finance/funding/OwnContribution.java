package org.samenspel.finance.funding;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.money.Euro;
import org.samenspel.values.Money;

/**
 * What an organization pays itself in one funding source.
 *
 * @param reference of the funding source
 * @param amount as printed, else the least that follows from the terms, else what is proven
 * @param computed what follows from the terms, when it can be computed: of a range, what is nearest to the amount
 * @param printedPercentage its part of the structural income, as printed; null for a part of it by days
 */
public record OwnContribution(
        String reference,
        Money amount,
        @Nullable Money computed,
        @Nullable Integer printedPercentage) {

    /** What of it lies within a period; the printed percentage is of the whole, and says nothing of it. */
    OwnContribution part(UnaryOperator<Money> part) {
        return new OwnContribution(reference, part.apply(amount), computed == null ? null : part.apply(computed), null);
    }

    /** While it is not known how much is asked, what is proven counts at least; empty when nothing is. */
    static Optional<OwnContribution> proven(String reference, Money proven) {
        return proven.compareTo(Euro.ZERO) > 0
                ? Optional.of(new OwnContribution(reference, proven, null, null))
                : Optional.empty();
    }

    /** Empty when nothing is asked, or nothing known. */
    static Optional<OwnContribution> of(String reference, Grant grant) {
        return grant.requiredContribution()
                .map(amount -> new OwnContribution(
                        reference,
                        amount,
                        grant.computedContribution()
                                .map(range -> range.nearestTo(amount))
                                .orElse(null),
                        grant.ownContributionPrintedPercentage()));
    }
}
