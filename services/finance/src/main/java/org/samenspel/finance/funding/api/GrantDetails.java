package org.samenspel.finance.funding.api;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.finance.funding.ContributionTerms;
import org.samenspel.finance.funding.FundingKind;
import org.samenspel.finance.funding.Grant;
import org.samenspel.finance.funding.Grantor;
import org.samenspel.values.Money;
import org.samenspel.values.Period;

/** What was recorded of a funding source, as callers read it. */
public record GrantDetails(
        String reference,
        FundingKind kind,
        List<Payer> grantors,
        @Nullable String printedGrantor,
        Period period,
        @Nullable Money amount,
        @Nullable BigDecimal refundCapRate,
        @Nullable ContributionTerms ownContributionTerms,
        @Nullable Money ownContribution,
        @Nullable Integer ownContributionPrintedPercentage) {

    static GrantDetails of(String reference, Grant grant, References references) {
        return new GrantDetails(
                reference,
                grant.kind(),
                grant.grantors().stream()
                        .map(grantor -> Payer.of(grantor, references))
                        .toList(),
                grant.printedGrantor(),
                grant.period(),
                grant.knownAmount().orElse(null),
                grant.refundCapRate(),
                grant.terms(),
                grant.ownContribution(),
                grant.ownContributionPrintedPercentage());
    }

    /** One of those who pay, and how much, as far as it is known. */
    public record Payer(
            OrganizationReference organization, @Nullable Money amount) {

        static Payer of(Grantor grantor, References references) {
            return new Payer(references.organization(grantor.organizationId()), grantor.amount());
        }
    }
}
