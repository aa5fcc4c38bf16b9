package org.samenspel.governance.agreement;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An agreement. The partners service owns it; its parties read its bodies, with their meetings and decisions. */
@Entity
class KnownAgreement {

    @Id
    private UUID id;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> bodies;

    @ElementCollection
    private Set<PartyTime> parties;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected KnownAgreement() {}

    KnownAgreement(UUID id, List<String> bodies, Set<PartyTime> parties) {
        this.id = id;
        this.bodies = List.copyOf(bodies);
        this.parties = new HashSet<>(parties);
    }

    /** Whether the agreement has such a body; one that names no bodies has any. */
    boolean asksFor(String bodyCode) {
        return bodies.isEmpty() || bodies.contains(bodyCode);
    }

    Set<PartyTime> parties() {
        return Set.copyOf(parties);
    }
}
