package org.samenspel.finance.funding;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Money;

/**
 * What an organization pays itself in one funding source.
 *
 * @param reference of the funding source
 * @param amount as printed, else the least that follows from the terms
 * @param computed what follows from the terms, when it can be computed: of a range, what is nearest to the amount
 * @param printedPercentage its part of the structural income, as printed
 */
public record OwnContribution(
        String reference,
        Money amount,
        @Nullable Money computed,
        @Nullable Integer printedPercentage) {

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
