package org.samenspel.finance.sharing.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.finance.sharing.CorrectionCause;
import org.samenspel.finance.sharing.CostModel;
import org.samenspel.finance.sharing.CostSharing;
import org.samenspel.finance.sharing.CostSharingContent;
import org.samenspel.finance.sharing.CostSharingState;
import org.samenspel.finance.sharing.Oddity;
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
        @Nullable CorrectionCause roundCause,
        @Nullable LocalDate takenBackOn,
        @Nullable LocalDate settledOn,
        int correction,
        @Nullable UUID corrects,
        @Nullable CorrectionCause correctionCause,
        @Nullable String correctionReason,
        CostModel model,
        List<PartnerShareDetails> shares,
        SharedAmounts totals,
        StatementCounts answers,
        List<OddityDetails> oddities)
        implements Linked {

    static CostSharingDetails of(
            CostSharing sharing, StatementCounts answers, List<Oddity> oddities, References references) {
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
                sharing.roundCause(),
                sharing.takenBackOn(),
                sharing.settledOn(),
                sharing.correction(),
                sharing.corrects(),
                sharing.correctionCause(),
                sharing.correctionReason(),
                content.model(),
                content.shares().stream()
                        .map(share -> PartnerShareDetails.of(share, sharing.partyDays(), references))
                        .toList(),
                sharing.outcome().totals(),
                answers,
                oddities.stream()
                        .map(oddity -> OddityDetails.of(oddity, references))
                        .toList());
    }

    /** What is otherwise in the agreement than when the cost sharing was written. */
    public record OddityDetails(
            Oddity.Kind kind,
            @Nullable OrganizationReference organization,
            @Nullable LocalDate from) {

        static OddityDetails of(Oddity oddity, References references) {
            return new OddityDetails(
                    oddity.kind(), references.organizationOrNull(oddity.organizationId()), oddity.from());
        }
    }
}
