package org.samenspel.consultations.campaign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.samenspel.values.LocalizedText;

/** A campaign takes responses from now on. */
public record CampaignOpened(
        UUID id,
        long version,
        String reference,
        LocalizedText title,
        UUID organizationId,
        Instant opensAt,
        Instant closesAt,
        List<UUID> contributesTo)
        implements CampaignEvent {

    public static CampaignOpened of(Campaign campaign) {
        CampaignContent content = campaign.content();
        return new CampaignOpened(
                campaign.id(),
                campaign.version(),
                campaign.reference(),
                content.title(),
                campaign.organizationId(),
                content.window().opensAt(),
                content.window().closesAt(),
                content.contributesTo());
    }

    @Override
    public String fact() {
        return "opened";
    }
}
