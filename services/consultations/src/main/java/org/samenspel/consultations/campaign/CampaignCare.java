package org.samenspel.consultations.campaign;

import org.jspecify.annotations.Nullable;

/**
 * What only those who prepare or check a campaign need to know.
 *
 * @param keyCopies how many places have a copy of its key; null if it has none yet, or none any more
 * @param closing how far its close is; null if it did not end, or nothing of what came in is left
 * @param arrivals null as long as responses arrived as usual
 */
public record CampaignCare(
        @Nullable Integer keyCopies,
        @Nullable ClosingProgress closing,
        @Nullable ArrivalPattern arrivals) {

    static final CampaignCare NONE = new CampaignCare(null, null, null);
}
