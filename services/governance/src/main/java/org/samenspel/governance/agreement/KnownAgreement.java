package org.samenspel.governance.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An agreement. The partners service owns it; this is what we remember of its events. */
@Entity
public class KnownAgreement {

    @Id
    private UUID id;

    private String reference;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> bodies;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected KnownAgreement() {}

    /** @param bodies the codes of the bodies it asks for */
    public KnownAgreement(UUID id, String reference, List<String> bodies) {
        this.id = id;
        this.reference = reference;
        this.bodies = List.copyOf(bodies);
    }

    /** Whether the agreement has such a body; one that names no bodies has any. */
    boolean asksFor(String bodyCode) {
        return bodies.isEmpty() || bodies.contains(bodyCode);
    }

    public UUID id() {
        return id;
    }

    public String reference() {
        return reference;
    }
}
