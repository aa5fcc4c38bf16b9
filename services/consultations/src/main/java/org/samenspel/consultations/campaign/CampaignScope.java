package org.samenspel.consultations.campaign;

import java.util.UUID;
import org.samenspel.consultations.questionnaire.Questionnaire;

/**
 * What the other features know of a published campaign.
 *
 * @param version of the campaign as it is now
 */
public record CampaignScope(
        UUID id,
        long version,
        UUID organizationId,
        String reference,
        CampaignContent content,
        Questionnaire questionnaire,
        ArrivalPattern arrivals) {

    /** Whether its respondents are told: not until somebody looked at a jump of arrivals. */
    public boolean counts() {
        return arrivals != ArrivalPattern.JUMPED;
    }
}
