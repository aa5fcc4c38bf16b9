package org.samenspel.partners.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a body decided to join an agreement. Governance owns it; this is what we remember of its events, until it is withdrawn there: who
 * approves by it is looked at again whenever something about the agreement becomes known.
 */
@Entity
public class BodyDecision {

    @Id
    private UUID id;

    private UUID agreementId;
    private UUID organizationId;

    @Nullable
    private UUID frameworkId;

    private LocalDate takenOn;

    @Nullable
    private UUID proposalId;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected BodyDecision() {}

    /**
     * @param id the decision
     * @param agreementId the agreement to join
     * @param organizationId whose body decided
     * @param frameworkId the agreement whose joint body it is; null for a body of one organization
     * @param takenOn the day of the meeting
     */
    public BodyDecision(UUID id, UUID agreementId, UUID organizationId, @Nullable UUID frameworkId, LocalDate takenOn) {
        this.id = id;
        this.agreementId = agreementId;
        this.organizationId = organizationId;
        this.frameworkId = frameworkId;
        this.takenOn = takenOn;
    }

    /** The same, told while this proposal of the text counted; null while it was a draft. */
    BodyDecision toldUnder(@Nullable UUID proposal) {
        BodyDecision told = new BodyDecision(id, agreementId, organizationId, frameworkId, takenOn);
        told.proposalId = proposal;
        return told;
    }

    public UUID id() {
        return id;
    }

    public UUID agreementId() {
        return agreementId;
    }

    public UUID organizationId() {
        return organizationId;
    }

    @Nullable
    UUID frameworkId() {
        return frameworkId;
    }

    public LocalDate takenOn() {
        return takenOn;
    }

    /** The proposal that counted when it was told; null if none did. */
    @Nullable
    UUID proposalId() {
        return proposalId;
    }
}
