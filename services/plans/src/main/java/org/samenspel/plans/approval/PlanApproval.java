package org.samenspel.plans.approval;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A decision of a body that adopts a plan. It never changes; a plan may be adopted by several bodies, one after the other. */
@Entity
@Immutable
public class PlanApproval {

    @Id
    private UUID decisionId;

    private UUID planId;
    private UUID organizationId;
    private UUID bodyId;
    private LocalDate takenOn;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected PlanApproval() {}

    /** @param organizationId whose body decided */
    public PlanApproval(UUID decisionId, UUID planId, UUID organizationId, UUID bodyId, LocalDate takenOn) {
        this.decisionId = decisionId;
        this.planId = planId;
        this.organizationId = organizationId;
        this.bodyId = bodyId;
        this.takenOn = takenOn;
    }

    UUID decisionId() {
        return decisionId;
    }

    UUID planId() {
        return planId;
    }

    UUID organizationId() {
        return organizationId;
    }

    /** What the other features know of it. */
    ApprovalScope scope() {
        return new ApprovalScope(bodyId, decisionId, takenOn);
    }
}
