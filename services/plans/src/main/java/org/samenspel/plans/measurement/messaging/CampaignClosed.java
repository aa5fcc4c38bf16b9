package org.samenspel.plans.measurement.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What we read in consultations' event.
 *
 * @param reference the campaign's own reference, the evidence of the measurement
 * @param respondents how many people took part
 * @param contributesTo the indicators that count them
 */
record CampaignClosed(
        String reference, UUID organizationId, long respondents, List<UUID> contributesTo, LocalDate closedOn) {}
