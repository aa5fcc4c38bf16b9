package org.samenspel.plans.approval;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * A decision of a body that adopts a text of a plan. It never changes; a text may be adopted by several bodies, one after the
 * other, and says nothing of the text that comes after it.
 */
@Entity
@Immutable
class PlanApproval {

    @Id
    private UUID decisionId;

    private UUID planId;
    private UUID organizationId;
    private UUID bodyId;
    private LocalDate takenOn;
    private Instant recordedAt;
    private String textDigest;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected PlanApproval() {}

    PlanApproval(Adoption adoption) {
        this.decisionId = adoption.decisionId();
        this.planId = adoption.planId();
        this.organizationId = adoption.organizationId();
        this.bodyId = adoption.bodyId();
        this.takenOn = adoption.takenOn();
        this.recordedAt = adoption.recordedAt();
        this.textDigest = adoption.textDigest();
    }

    boolean isOf(String digest) {
        return textDigest.equals(digest);
    }

    Adoption adoption() {
        return new Adoption(decisionId, planId, organizationId, bodyId, takenOn, recordedAt, textDigest);
    }

    /** What the other features know of it, once the text is the one with this digest. */
    ApprovalScope scope(String digest) {
        return new ApprovalScope(bodyId, decisionId, takenOn, !isOf(digest));
    }
}
