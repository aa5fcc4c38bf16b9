package org.samenspel.consultations.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far the close of a campaign is, for all replicas: from its end until nothing of what came in is left. */
@Entity
@Table(name = "campaign_closing")
class Closing {

    @Id
    private UUID campaignId;

    private int written;
    private int counted;

    @Nullable
    private Instant readBackAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Closing() {}

    Closing(UUID campaignId) {
        this.campaignId = campaignId;
    }

    /** How many responses are written anew; nothing until that is known. */
    ClosingProgress progress() {
        return counted == 0
                ? ClosingProgress.waitingFor(ClosingStep.COUNTING)
                : new ClosingProgress(ClosingStep.COUNTING, written, counted);
    }

    /** After which moment a backup has all of it; null until it was read back. */
    @Nullable
    Instant readBackAt() {
        return readBackAt;
    }
}
