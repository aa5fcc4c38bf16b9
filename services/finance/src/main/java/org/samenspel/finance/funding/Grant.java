package org.samenspel.finance.funding;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Money;
import org.samenspel.values.Period;

/**
 * What a grantor pays, and what it asks in return.
 *
 * @param grantorIds the organizations that pay
 * @param printedGrantor who pays, as the source prints it
 * @param amount null when the source does not print it
 * @param ownContributionRate percents of the cost that the organization pays itself
 * @param ownContribution what the organization pays itself, as the source prints it
 * @param ownContributionPrintedPercentage its part of the structural income, as the source prints it
 */
public record Grant(
        FundingKind kind,
        List<UUID> grantorIds,
        @Nullable String printedGrantor,
        Period period,
        @Nullable Money amount,
        @Nullable BigDecimal ownContributionRate,
        @Nullable Money ownContribution,
        @Nullable Integer ownContributionPrintedPercentage) {

    public Grant {
        grantorIds = List.copyOf(grantorIds);
    }
}
