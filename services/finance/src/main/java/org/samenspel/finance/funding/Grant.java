package org.samenspel.finance.funding;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Money;
import org.samenspel.values.Period;

/**
 * What a grantor pays, and what it asks in return.
 *
 * @param amount null when the source does not print it
 * @param ownShareRate percents of the cost that the organization pays itself
 * @param ownShare what the organization pays itself, as the source prints it
 * @param ownSharePrintedPercentage its part of the structural income, as the source prints it
 */
public record Grant(
        FundingKind kind,
        String grantor,
        Period period,
        @Nullable Money amount,
        @Nullable BigDecimal ownShareRate,
        @Nullable Money ownShare,
        @Nullable Integer ownSharePrintedPercentage) {}
