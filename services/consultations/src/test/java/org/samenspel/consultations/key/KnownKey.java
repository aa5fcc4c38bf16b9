package org.samenspel.consultations.key;

import java.util.UUID;

/** A key that two processes share, as replicas do. */
public final class KnownKey {

    private KnownKey() {}

    public static CampaignKey of(UUID campaignId, byte[] secret) {
        return new CampaignKey(campaignId, secret);
    }
}
