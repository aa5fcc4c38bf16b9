package org.samenspel.consultations.campaign;

/**
 * Told inside the service, in the transaction in which a campaign closes: whoever observes it finishes the campaign in the same
 * transaction, or nothing is closed. The other services are told by {@link CampaignClosed}, once the responses are counted.
 */
public record CampaignEnded(CampaignScope campaign) {}
