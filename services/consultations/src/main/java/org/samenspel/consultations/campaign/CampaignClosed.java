package org.samenspel.consultations.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.samenspel.values.LocalizedText;

/**
 * A campaign takes no more responses.
 *
 * @param respondents how many took part
 * @param contributesTo the indicators that this number counts for
 */
public record CampaignClosed(
        UUID id,
        long version,
        String reference,
        LocalizedText title,
        UUID organizationId,
        int k,
        int respondents,
        List<UUID> contributesTo,
        LocalDate closedOn)
        implements CampaignEvent {

    public static CampaignClosed of(CampaignScope campaign, int respondents, LocalDate closedOn) {
        CampaignContent content = campaign.content();
        return new CampaignClosed(
                campaign.id(),
                campaign.version(),
                campaign.reference(),
                content.title(),
                campaign.organizationId(),
                content.k(),
                respondents,
                content.contributesTo(),
                closedOn);
    }

    @Override
    public String fact() {
        return "closed";
    }
}
