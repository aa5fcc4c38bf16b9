package org.samenspel.finance.funding;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.money.Euro;
import org.samenspel.values.Money;

/**
 * What an organization pays itself in one funding source.
 *
 * @param reference of the funding source
 * @param amount as printed, else the least that follows from the terms, or what is proven if that is more
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

    /**
     * Empty when nothing is asked, or it is not known how much.
     *
     * @param proven which within a range of terms can be more than the least
     */
    static Optional<OwnContribution> of(String reference, Grant grant, Money proven) {
        return grant.requiredContribution()
                .map(least -> grant.ownContribution() == null ? Collections.max(List.of(least, proven)) : least)
                .map(amount -> new OwnContribution(
                        reference,
                        amount,
                        grant.computedContribution()
                                .map(range -> range.nearestTo(amount))
                                .orElse(null),
                        grant.ownContributionPrintedPercentage()));
    }
}
