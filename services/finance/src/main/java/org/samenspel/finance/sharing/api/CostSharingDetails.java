package org.samenspel.finance.sharing.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.finance.sharing.CostModel;
import org.samenspel.finance.sharing.CostSharing;
import org.samenspel.finance.sharing.CostSharingContent;
import org.samenspel.finance.sharing.CostSharingState;
import org.samenspel.finance.sharing.SharedAmounts;
import org.samenspel.finance.sharing.StatementCounts;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.web.href.Linked;

/** A cost sharing as callers read it, what it amounts to, and where its statements stand. */
public record CostSharingDetails(
        URI href,
        UUID id,
        OrganizationReference organization,
        UUID agreementId,
        String reference,
        LocalizedText title,
        Period period,
        @Nullable String source,
        CostSharingState state,
        int round,
        @Nullable LocalDate settledOn,
        int correction,
        @Nullable UUID corrects,
        @Nullable String correctionReason,
        CostModel model,
        List<PartnerShareDetails> shares,
        SharedAmounts totals,
        StatementCounts answers)
        implements Linked {

    static CostSharingDetails of(CostSharing sharing, StatementCounts answers, References references) {
        CostSharingContent content = sharing.content();
        references.load(content.partnerIds());
        return new CostSharingDetails(
                references.href(CostSharingResource.class, sharing.id()),
                sharing.id(),
                references.organization(sharing.organizationId()),
                content.agreementId(),
                content.reference(),
                content.title(),
                content.period(),
                content.source(),
                sharing.state(),
                sharing.round(),
                sharing.settledOn(),
                sharing.correction(),
                sharing.corrects(),
                sharing.correctionReason(),
                content.model(),
                content.shares().stream()
                        .map(share -> PartnerShareDetails.of(share, sharing.partyDays(), references))
                        .toList(),
                sharing.outcome().totals(),
                answers);
    }
}
