package org.samenspel.consultations.response;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.samenspel.consultations.key.CampaignKey;

/**
 * A response that waits for its batch.
 *
 * @param key of its campaign
 * @param answers in the form in which they are compared with those of an earlier try
 * @param patient whether it waits until somebody who is closing its campaign has done so
 * @param outcome completed when the batch is on disk, or failed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and made by the thousand in a second
record PendingResponse(
        CampaignKey key,
        SealedResponse sealed,
        byte[] answers,
        boolean patient,
        CompletableFuture<Submission> outcome) {

    UUID campaignId() {
        return key.campaignId();
    }
}
