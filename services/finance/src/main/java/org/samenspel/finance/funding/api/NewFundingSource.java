package org.samenspel.finance.funding.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.funding.ContributionTerms;
import org.samenspel.finance.funding.FundingKind;
import org.samenspel.finance.funding.FundingSource;
import org.samenspel.finance.funding.Grant;
import org.samenspel.finance.funding.Grantor;
import org.samenspel.finance.money.Amount;
import org.samenspel.values.Money;
import org.samenspel.values.Period;
import org.samenspel.web.text.Name;
import org.samenspel.web.text.Reference;

/**
 * A funding source, as it is recorded and as it is changed.
 *
 * @param reference the organization's own name for it
 * @param grantors the organizations that pay
 * @param printedGrantor who pays, as the source prints it; needed when no organization is named, but for own income
 * @param amount what all pay together; absent when the source does not print it
 * @param refundCapRate the part of the cost, in percents, that is refunded at most
 * @param ownContributionTerms the part that the organization pays itself
 * @param ownContribution what it pays itself, as printed
 * @param ownContributionPrintedPercentage its part of the structural income, as printed
 */
public record NewFundingSource(
        @NotNull @Reference String reference,

        @NotNull FundingKind kind,
        @Nullable @Size(max = 20) List<@NotNull @Valid Payer> grantors,
        @Nullable @Name @Size(min = 1, max = 200) String printedGrantor,
        @NotNull Period period,
        @Nullable @Amount Money amount,

        @Nullable @DecimalMin("0.01") @DecimalMax("99.99") @Digits(integer = 2, fraction = 2)
        BigDecimal refundCapRate,

        @Nullable @Valid Terms ownContributionTerms,
        @Nullable @Amount Money ownContribution,
        @Nullable @Min(0) @Max(100) Integer ownContributionPrintedPercentage) {

    public NewFundingSource {
        if (period != null && period.end() == null) {
            throw new IllegalArgumentException("period.end is required");
        }
        if (kind != FundingKind.OWN_INCOME && printedGrantor == null && (grantors == null || grantors.isEmpty())) {
            throw new IllegalArgumentException("grantors is required without printedGrantor");
        }
    }

    FundingSource fundingSourceOf(UUID organizationId) {
        return new FundingSource(organizationId, reference, grant());
    }

    Grant grant() {
        return new Grant(
                kind,
                grantors == null
                        ? List.of()
                        : grantors.stream().map(Payer::grantor).distinct().toList(),
                printedGrantor,
                period,
                amount,
                refundCapRate,
                ownContributionTerms == null ? null : ownContributionTerms.terms(),
                ownContribution,
                ownContributionPrintedPercentage);
    }

    /** One of those who pay, and how much, as far as it is known. */
    public record Payer(
            @NotNull UUID organizationId, @Nullable @Amount Money amount) {

        Grantor grantor() {
            return new Grantor(organizationId, amount);
        }
    }

    /** A rate, or a range of rates. */
    public record Terms(
            @NotNull @DecimalMin("0.01") @DecimalMax("99.99") @Digits(integer = 2, fraction = 2)
            BigDecimal lowestRate,

            @Nullable @DecimalMin("0.01") @DecimalMax("99.99") @Digits(integer = 2, fraction = 2)
            BigDecimal highestRate,

            ContributionTerms.@NotNull Base base) {

        public Terms {
            if (lowestRate != null && highestRate != null && highestRate.compareTo(lowestRate) < 0) {
                throw new IllegalArgumentException("highestRate must not be below lowestRate");
            }
        }

        ContributionTerms terms() {
            return new ContributionTerms(lowestRate, highestRate, base);
        }
    }
}
