package org.samenspel.consultations.campaign.api;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.consultations.campaign.Campaign;
import org.samenspel.consultations.campaign.CampaignContent;
import org.samenspel.consultations.campaign.CampaignState;
import org.samenspel.security.Organization;
import org.samenspel.values.LocalizedText;

/**
 * A campaign as callers read it.
 *
 * @param organizationName as soon as the partners service tells it
 */
public record CampaignDetails(
        URI href,
        UUID id,
        Organization organization,
        @Nullable LocalizedText organizationName,
        UUID roundId,
        String reference,
        LocalizedText title,
        boolean anonymous,
        int k,
        Instant opensAt,
        Instant closesAt,
        List<UUID> contributesTo,
        CampaignState state) {

    static CampaignDetails of(Campaign campaign, @Nullable LocalizedText organizationName, UriInfo uri) {
        CampaignContent content = campaign.content();
        return new CampaignDetails(
                uri.getBaseUriBuilder()
                        .path(CampaignResource.class)
                        .path(campaign.id().toString())
                        .build(),
                campaign.id(),
                campaign.organization(),
                organizationName,
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
