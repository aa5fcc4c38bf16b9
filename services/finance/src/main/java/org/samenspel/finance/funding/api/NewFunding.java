package org.samenspel.finance.funding.api;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.funding.Funding;
import org.samenspel.finance.funding.FundingKind;
import org.samenspel.finance.funding.Grant;
import org.samenspel.finance.money.Amount;
import org.samenspel.security.Organization;
import org.samenspel.values.Money;
import org.samenspel.values.Period;

/**
 * A funding.
 *
 * @param reference the organization's own name for it
 * @param amount what the grantor pays; absent when the source does not print it
 * @param ownShareRate percents of the cost that the organization pays itself
 * @param ownShare what it pays itself, as printed
 * @param ownSharePrintedPercentage its part of the structural income, as printed
 */
public record NewFunding(
        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
        String reference,

        @NotNull FundingKind kind,
        @NotBlank @Size(max = 200) String grantor,
        @NotNull Period period,
        @Nullable @Amount Money amount,

        @Nullable @DecimalMin("0.01") @DecimalMax("99.99") @Digits(integer = 2, fraction = 2)
        BigDecimal ownShareRate,

        @Nullable @Amount Money ownShare,
        @Nullable @Min(0) @Max(100) Integer ownSharePrintedPercentage) {

    public NewFunding {
        if (period != null && period.end() == null) {
            throw new IllegalArgumentException("period.end is required");
        }
    }

    Funding fundingOf(Organization organization) {
        return new Funding(
                organization,
                reference,
                new Grant(kind, grantor, period, amount, ownShareRate, ownShare, ownSharePrintedPercentage));
    }
}
