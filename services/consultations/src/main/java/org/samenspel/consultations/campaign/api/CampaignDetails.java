package org.samenspel.consultations.campaign.api;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.consultations.campaign.ArrivalPattern;
import org.samenspel.consultations.campaign.Campaign;
import org.samenspel.consultations.campaign.CampaignCare;
import org.samenspel.consultations.campaign.CampaignContent;
import org.samenspel.consultations.campaign.CampaignState;
import org.samenspel.consultations.campaign.ClosingProgress;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.values.LocalizedText;
import org.samenspel.web.href.Linked;

/**
 * A campaign as callers read it.
 *
 * @param keyCopies shown to its own organization while there is a key
 * @param closing shown to its own organization until nothing of what came in is left
 * @param arrivals shown to its own organization when they jumped
 */
public record CampaignDetails(
        URI href,
        UUID id,
        OrganizationReference organization,
        UUID roundId,
        String reference,
        LocalizedText title,
        boolean anonymous,
        int k,
        Instant opensAt,
        Instant closesAt,
        List<UUID> contributesTo,
        @Nullable String textReviewer,
        @Nullable LocalDate keptUntil,
        CampaignState state,
        @Nullable String lossReason,
        @Nullable Integer keyCopies,
        @Nullable ClosingProgress closing,
        @Nullable ArrivalPattern arrivals)
        implements Linked {

    static CampaignDetails of(Campaign campaign, CampaignCare care, References references) {
        CampaignContent content = campaign.content();
        return new CampaignDetails(
                references.href(CampaignResource.class, campaign.id()),
                campaign.id(),
                references.organization(campaign.organizationId()),
                campaign.roundId(),
                campaign.reference(),
                content.title(),
                campaign.anonymous(),
                content.k(),
                content.window().opensAt(),
                content.window().closesAt(),
                content.contributesTo(),
                content.textReviewer(),
                content.keptUntil(),
                campaign.state(),
                campaign.lossReason().orElse(null),
                care.keyCopies(),
                care.closing(),
                care.arrivals());
    }
}
