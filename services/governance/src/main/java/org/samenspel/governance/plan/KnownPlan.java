package org.samenspel.governance.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A plan that belongs to an agreement. The plans service owns it; this is what we remember of its events. */
@Entity
class KnownPlan {

    @Id
    private UUID id;

    private UUID agreementId;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected KnownPlan() {}

    KnownPlan(UUID id, UUID agreementId) {
        this.id = id;
        this.agreementId = agreementId;
    }

    UUID id() {
        return id;
    }
}
