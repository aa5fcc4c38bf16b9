package org.samenspel.finance.funding.api;

import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.funding.Funding;
import org.samenspel.finance.funding.FundingKind;
import org.samenspel.finance.funding.Grant;
import org.samenspel.security.Organization;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Money;
import org.samenspel.values.Period;

/**
 * A funding as callers read it.
 *
 * @param organizationName as soon as the partners service tells it
 */
public record FundingDetails(
        URI href,
        UUID id,
        Organization organization,
        @Nullable LocalizedText organizationName,
        String reference,
        FundingKind kind,
        String grantor,
        Period period,
        @Nullable Money amount,
        @Nullable OwnShare ownShare) {

    static FundingDetails of(Funding funding, @Nullable LocalizedText organizationName, Money proven, UriInfo uri) {
        Grant grant = funding.grant();
        return new FundingDetails(
                uri.getBaseUriBuilder()
                        .path(FundingResource.class)
                        .path(funding.id().toString())
                        .build(),
                funding.id(),
                funding.organization(),
                organizationName,
                funding.reference(),
                grant.kind(),
                grant.grantor(),
                grant.period(),
                grant.amount(),
                funding.ownShare()
                        .map(required -> OwnShare.of(funding, required, proven))
                        .orElse(null));
    }

    /** What the organization pays itself: required, printed beside computed, proven and left to prove. */
    public record OwnShare(
            Money required,
            @Nullable BigDecimal rate,
            @Nullable Money printed,
            @Nullable Integer printedPercentage,
            @Nullable Money computed,
            Money proven,
            Money open) {

        static OwnShare of(Funding funding, Money required, Money proven) {
            Grant grant = funding.grant();
            return new OwnShare(
                    required,
                    grant.ownShareRate(),
                    grant.ownShare(),
                    grant.ownSharePrintedPercentage(),
                    funding.computedOwnShare().orElse(null),
                    proven,
                    required.minus(proven));
        }
    }
}
