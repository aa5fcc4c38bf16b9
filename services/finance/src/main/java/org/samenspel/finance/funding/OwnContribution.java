package org.samenspel.finance.funding;

import org.jspecify.annotations.Nullable;
import org.samenspel.values.Money;

/**
 * What an organization pays itself in one funding source.
 *
 * @param reference of the funding source
 * @param amount as printed, else as computed
 * @param computed what follows from the rate, when there is one
 * @param printedPercentage its part of the structural income, as printed
 */
public record OwnContribution(
        String reference,
        Money amount,
        @Nullable Money computed,
        @Nullable Integer printedPercentage) {}
