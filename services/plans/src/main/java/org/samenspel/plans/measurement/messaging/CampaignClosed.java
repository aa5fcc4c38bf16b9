package org.samenspel.plans.measurement.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What we read in consultations' event.
 *
 * @param reference the campaign's own reference, the evidence of the measurement
 * @param respondents how many people took part; null if fewer than its k
 * @param fewerThan that k, if they are fewer
 * @param contributesTo the indicators that count them
 */
record CampaignClosed(
        String reference,
        UUID organizationId,
        @Nullable Long respondents,
        @Nullable Integer fewerThan,
        List<UUID> contributesTo,
        LocalDate closedOn) {}
