package org.samenspel.consultations.key;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.util.UUID;

/** That a campaign has a key, from its opening until nothing needs that key any more. */
@Entity
@Table(name = "campaign_key")
class KeptKey {

    @Id
    private UUID campaignId;

    private byte[] checkValue;
    private boolean doomed;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected KeptKey() {}

    KeptKey(CampaignKey key) {
        campaignId = key.campaignId();
        checkValue = key.check();
    }

    UUID campaignId() {
        return campaignId;
    }

    boolean recognizes(CampaignKey key) {
        return MessageDigest.isEqual(checkValue, key.check());
    }

    /** Nobody makes a copy of it any more. */
    void doom() {
        doomed = true;
    }

    boolean isDoomed() {
        return doomed;
    }
}
