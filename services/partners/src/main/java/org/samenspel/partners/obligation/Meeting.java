package org.samenspel.partners.obligation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** A meeting of a body of an agreement that was held. Governance owns it; this is what we remember of its events. */
@Entity
class Meeting {

    @Id
    private UUID id;

    private UUID agreementId;
    private String bodyCode;
    private LocalDate heldOn;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    public Meeting(UUID id, UUID agreementId, String bodyCode, LocalDate heldOn) {
        this.id = id;
        this.agreementId = agreementId;
        this.bodyCode = bodyCode;
        this.heldOn = heldOn;
    }

    public UUID id() {
        return id;
    }

    public UUID agreementId() {
        return agreementId;
    }

    public String bodyCode() {
        return bodyCode;
    }

    public LocalDate heldOn() {
        return heldOn;
    }
}
