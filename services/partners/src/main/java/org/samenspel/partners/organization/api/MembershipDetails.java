package org.samenspel.partners.organization.api;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.organization.Membership;
import org.samenspel.values.Period;

/** A membership as callers read it. */
public record MembershipDetails(
        URI href,
        UUID id,
        UUID organizationId,
        String role,
        @Nullable Period period) {

    static MembershipDetails of(Membership membership, UriInfo uri) {
        return new MembershipDetails(
                uri.getBaseUriBuilder()
                        .path(MembershipResource.class)
                        .path(membership.id().toString())
                        .build(membership.memberId()),
                membership.id(),
                membership.organizationId(),
                membership.role(),
                membership.period());
    }
}
