package org.samenspel.consultations.campaign.api;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.samenspel.consultations.campaign.Campaign;
import org.samenspel.consultations.campaign.CampaignContent;
import org.samenspel.consultations.campaign.CampaignState;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.values.LocalizedText;
import org.samenspel.web.href.Linked;

/** A campaign as callers read it. */
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
        CampaignState state)
        implements Linked {

    static CampaignDetails of(Campaign campaign, References references) {
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
                campaign.state());
    }
}
