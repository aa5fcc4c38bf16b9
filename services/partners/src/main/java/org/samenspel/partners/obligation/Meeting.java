package org.samenspel.partners.obligation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A meeting of a body of an agreement that was held, with the codes of what was on its agenda. Governance owns it; this is what we
 * remember of its events.
 */
@Entity
public class Meeting {

    @Id
    private UUID id;

    private UUID agreementId;
    private String bodyCode;
    private LocalDate heldOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> subjects;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    public Meeting(UUID id, UUID agreementId, String bodyCode, LocalDate heldOn, List<String> subjects) {
        this.id = id;
        this.agreementId = agreementId;
        this.bodyCode = bodyCode;
        this.heldOn = heldOn;
        this.subjects = List.copyOf(subjects);
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

    Set<String> subjects() {
        return Set.copyOf(subjects);
    }
}
