package org.samenspel.finance.funding.api;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.finance.funding.ContributionTerms;
import org.samenspel.finance.funding.FundingKind;
import org.samenspel.finance.funding.FundingSource;
import org.samenspel.finance.funding.Grant;
import org.samenspel.finance.funding.api.GrantDetails.Payer;
import org.samenspel.values.Money;
import org.samenspel.values.Period;
import org.samenspel.web.href.Linked;

/** A funding source as callers read it; who pays by organization, and as printed. */
public record FundingSourceDetails(
        URI href,
        UUID id,
        OrganizationReference organization,
        String reference,
        boolean withdrawn,
        FundingKind kind,
        List<Payer> grantors,
        @Nullable String printedGrantor,
        Period period,
        @Nullable Money amount,
        @Nullable BigDecimal refundCapRate,
        @Nullable ContributionTerms ownContributionTerms,
        @Nullable OwnContribution ownContribution)
        implements Linked {

    static FundingSourceDetails of(FundingSource source, Money proven, References references) {
        Grant grant = source.grant();
        return new FundingSourceDetails(
                references.href(FundingSourceResource.class, source.id()),
                source.id(),
                references.organization(source.organizationId()),
                source.reference(),
                source.isWithdrawn(),
                grant.kind(),
                grant.grantors().stream()
                        .map(grantor -> Payer.of(grantor, references))
                        .toList(),
                grant.printedGrantor(),
                grant.period(),
                grant.knownAmount().orElse(null),
                grant.refundCapRate(),
                grant.terms(),
                OwnContribution.of(grant, proven).orElse(null));
    }

    /**
     * What the organization pays itself: required, printed beside computed, proven and left to prove.
     *
     * @param required null while it is not known: what is proven counts at least
     * @param uncovered what of the cost neither is refunded nor asked of the organization
     */
    public record OwnContribution(
            @Nullable Money required,
            @Nullable Money printed,
            @Nullable Integer printedPercentage,
            ContributionTerms.@Nullable Range computed,
            Money proven,
            @Nullable Money open,
            @Nullable Money uncovered) {

        /** Empty when nothing is asked, or nothing known. */
        static Optional<OwnContribution> of(Grant grant, Money proven) {
            Money required = grant.requiredContribution().orElse(null);
            if (required == null && proven.value().signum() == 0) {
                return Optional.empty();
            }
            return Optional.of(new OwnContribution(
                    required,
                    grant.ownContribution(),
                    grant.ownContributionPrintedPercentage(),
                    grant.computedContribution().orElse(null),
                    proven,
                    grant.openAfter(proven).orElse(null),
                    grant.uncovered().orElse(null)));
        }
    }
}
