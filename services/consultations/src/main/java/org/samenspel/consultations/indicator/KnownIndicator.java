package org.samenspel.consultations.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** An indicator of a published plan. The plans service owns it; this is what we remember of its events. */
@Entity
public class KnownIndicator {

    static final String COUNT = "count";

    @Id
    private UUID id;

    private UUID planId;
    private UUID organizationId;
    private String kind;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected KnownIndicator() {}

    /**
     * @param organizationId the organization whose plan it is
     * @param kind as the plans service names it, such as {@code count}
     */
    public KnownIndicator(UUID id, UUID planId, UUID organizationId, String kind) {
        this.id = id;
        this.planId = planId;
        this.organizationId = organizationId;
        this.kind = kind;
    }

    public UUID id() {
        return id;
    }
}
