package org.samenspel.partners.organization.api;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.partners.agreement.api.FactDetails.WithdrawalDetails;
import org.samenspel.partners.organization.Membership;
import org.samenspel.values.Period;
import org.samenspel.web.href.Linked;

/** A membership as callers read it. */
public record MembershipDetails(
        URI href,
        UUID id,
        OrganizationReference organization,
        String role,
        @Nullable Period period,
        @Nullable WithdrawalDetails withdrawal)
        implements Linked {

    static MembershipDetails of(Membership membership, References references) {
        return new MembershipDetails(
                references.href(MembershipResource.class, membership.memberId(), membership.id()),
                membership.id(),
                references.organization(membership.organizationId()),
                membership.role(),
                membership.period(),
                WithdrawalDetails.of(membership.withdrawal(), references));
    }
}
