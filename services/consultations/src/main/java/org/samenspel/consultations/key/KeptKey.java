package org.samenspel.consultations.key;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** That a campaign has a key, from its opening until nothing needs that key any more. */
@Entity
@DynamicUpdate
@Table(name = "campaign_key")
class KeptKey {

    @Id
    private UUID campaignId;

    private byte[] checkValue;

    @Nullable
    private Instant missingSince;

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

    /** A copy of it can be read, or it can't be known whether one can. */
    void isNotMissing() {
        missingSince = null;
    }

    /** No place has it, and all are there. */
    void isMissing(Instant now) {
        missingSince = missingSince == null ? now : missingSince;
    }

    boolean isMissingSince(Instant moment) {
        return missingSince != null && !missingSince.isAfter(moment);
    }

    /** Nobody makes a copy of it any more. */
    void doom() {
        doomed = true;
    }

    boolean isDoomed() {
        return doomed;
    }
}
