package org.samenspel.plans.measurement.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.measurement.Happening;

/**
 * What we read in consultations' event.
 *
 * @param reference the campaign's own reference, the evidence of the measurement
 * @param respondents how many people took part; absent when that is not told
 * @param fewerThan the number of people that it is below, and no other is told
 * @param contributesTo the indicators that count them
 */
record CampaignClosed(
        String reference,
        UUID organizationId,
        @Nullable Integer respondents,
        @Nullable Integer fewerThan,
        List<UUID> contributesTo,
        LocalDate closedOn) {

    Happening.What what() {
        return fewerThan == null ? new Happening.Held(respondents) : new Happening.Fewer(fewerThan);
    }
}
