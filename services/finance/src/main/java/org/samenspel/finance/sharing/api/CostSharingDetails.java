package org.samenspel.finance.sharing.api;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.sharing.CostModel;
import org.samenspel.finance.sharing.CostSharing;
import org.samenspel.finance.sharing.CostSharingContent;
import org.samenspel.finance.sharing.CostSharingState;
import org.samenspel.finance.sharing.PartnerShare;
import org.samenspel.finance.sharing.SharedAmounts;
import org.samenspel.finance.sharing.StatementCounts;
import org.samenspel.security.Organization;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;

/**
 * A cost sharing as callers read it, what it amounts to, and where its statements stand.
 *
 * @param organizationName as soon as the partners service tells it
 */
public record CostSharingDetails(
        URI href,
        UUID id,
        Organization organization,
        @Nullable LocalizedText organizationName,
        UUID agreementId,
        String reference,
        LocalizedText title,
        Period period,
        @Nullable String source,
        CostSharingState state,
        int round,
        @Nullable LocalDate settledOn,
        CostModel model,
        List<PartnerShare> shares,
        SharedAmounts totals,
        StatementCounts answers) {

    static CostSharingDetails of(
            CostSharing sharing, @Nullable LocalizedText organizationName, StatementCounts answers, UriInfo uri) {
        CostSharingContent content = sharing.content();
        return new CostSharingDetails(
                uri.getBaseUriBuilder()
                        .path(CostSharingResource.class)
                        .path(sharing.id().toString())
                        .build(),
                sharing.id(),
                sharing.organization(),
                organizationName,
                content.agreementId(),
                content.reference(),
                content.title(),
                content.period(),
                content.source(),
                sharing.state(),
                sharing.round(),
                sharing.settledOn(),
                content.model(),
                content.shares(),
                content.outcome().totals(),
                answers);
    }
}
