package org.samenspel.plans.approval;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.samenspel.security.Organization;

/** A decision of a body that adopts a plan. It never changes; a plan may be adopted by several bodies, one after the other. */
@Entity
@Immutable
public class Approval {

    @Id
    private UUID decisionId;

    private UUID planId;
    private String organizationScheme;
    private String organizationCode;
    private UUID bodyId;
    private LocalDate takenOn;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Approval() {}

    /** @param organization whose body decided */
    public Approval(UUID decisionId, UUID planId, Organization organization, UUID bodyId, LocalDate takenOn) {
        this.decisionId = decisionId;
        this.planId = planId;
        this.organizationScheme = organization.scheme();
        this.organizationCode = organization.code();
        this.bodyId = bodyId;
        this.takenOn = takenOn;
    }

    /** What the other features know of it. */
    public ApprovalOutline outline() {
        return new ApprovalOutline(bodyId, decisionId, takenOn);
    }
}
