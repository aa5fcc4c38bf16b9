package org.samenspel.finance.funding.api;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.finance.funding.FundingSourceVersion;
import org.samenspel.web.href.Linked;

/** What was known of a funding source from some moment on, as callers read it. */
public record FundingSourceVersionDetails(
        URI href,
        UUID id,
        UUID fundingSourceId,
        int number,
        Instant recordedAt,
        OrganizationReference recordedBy,
        @Nullable String reason,
        GrantDetails content)
        implements Linked {

    static FundingSourceVersionDetails of(FundingSourceVersion version, References references) {
        return new FundingSourceVersionDetails(
                references.href(FundingSourceVersionResource.class, version.fundingSourceId(), version.id()),
                version.id(),
                version.fundingSourceId(),
                version.number(),
                version.recordedAt(),
                references.organization(version.organizationId()),
                version.reason(),
                GrantDetails.of(version.reference(), version.content(), references));
    }
}
