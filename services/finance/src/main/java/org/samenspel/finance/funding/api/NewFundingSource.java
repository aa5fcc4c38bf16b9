package org.samenspel.finance.funding.api;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.funding.FundingKind;
import org.samenspel.finance.funding.FundingSource;
import org.samenspel.finance.funding.Grant;
import org.samenspel.finance.money.Amount;
import org.samenspel.values.Money;
import org.samenspel.values.Period;
import org.samenspel.web.text.Name;

/**
 * A funding source.
 *
 * @param reference the organization's own name for it
 * @param grantorIds the organizations that pay
 * @param printedGrantor who pays, as the source prints it; needed when no organization is named
 * @param amount what the grantor pays; absent when the source does not print it
 * @param ownContributionRate percents of the cost that the organization pays itself
 * @param ownContribution what it pays itself, as printed
 * @param ownContributionPrintedPercentage its part of the structural income, as printed
 */
public record NewFundingSource(
        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
        String reference,

        @NotNull FundingKind kind,
        @Nullable @Size(max = 20) List<@NotNull UUID> grantorIds,
        @Nullable @Name @Size(min = 1, max = 200) String printedGrantor,
        @NotNull Period period,
        @Nullable @Amount Money amount,

        @Nullable @DecimalMin("0.01") @DecimalMax("99.99") @Digits(integer = 2, fraction = 2)
        BigDecimal ownContributionRate,

        @Nullable @Amount Money ownContribution,
        @Nullable @Min(0) @Max(100) Integer ownContributionPrintedPercentage) {

    public NewFundingSource {
        if (period != null && period.end() == null) {
            throw new IllegalArgumentException("period.end is required");
        }
        if (printedGrantor == null && (grantorIds == null || grantorIds.isEmpty())) {
            throw new IllegalArgumentException("grantorIds is required without printedGrantor");
        }
    }

    FundingSource fundingSourceOf(UUID organizationId) {
        return new FundingSource(
                organizationId,
                reference,
                new Grant(
                        kind,
                        grantorIds == null
                                ? List.of()
                                : grantorIds.stream().distinct().toList(),
                        printedGrantor,
                        period,
                        amount,
                        ownContributionRate,
                        ownContribution,
                        ownContributionPrintedPercentage));
    }
}
