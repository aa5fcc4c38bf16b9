package org.samenspel.consultations.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.samenspel.security.Caller;

/** A count or a milestone of a published plan. The plans service owns it; this is what we remember of its events. */
@Entity
class KnownIndicator {

    @Id
    private UUID id;

    private UUID planId;
    private UUID organizationId;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected KnownIndicator() {}

    /** @param organizationId the organization whose plan it is */
    KnownIndicator(UUID id, UUID planId, UUID organizationId) {
        this.id = id;
        this.planId = planId;
        this.organizationId = organizationId;
    }

    /** Whether what the caller counts may move it. */
    boolean isActedForBy(Caller caller) {
        return caller.actsFor(organizationId, planId);
    }

    UUID id() {
        return id;
    }
}
