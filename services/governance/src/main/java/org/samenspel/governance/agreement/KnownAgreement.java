package org.samenspel.governance.agreement;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An agreement. The partners service owns it; its parties read its bodies, with their meetings and decisions, and who keeps it
 * runs them.
 */
@Entity
class KnownAgreement {

    @Id
    private UUID id;

    private UUID keeperId;

    @Nullable
    private UUID parentAgreementId;

    private LocalDate startsOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> bodies;

    @ElementCollection
    private Set<PartyTime> parties;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected KnownAgreement() {}

    KnownAgreement(
            UUID id,
            UUID keeperId,
            @Nullable UUID parentAgreementId,
            LocalDate startsOn,
            List<String> bodies,
            Set<PartyTime> parties) {
        this.id = id;
        this.keeperId = keeperId;
        this.parentAgreementId = parentAgreementId;
        this.startsOn = startsOn;
        this.bodies = List.copyOf(bodies);
        this.parties = new HashSet<>(parties);
    }

    /** Whether the agreement has such a body; one that names no bodies has any. */
    boolean asksFor(String bodyCode) {
        return bodies.isEmpty() || bodies.contains(bodyCode);
    }

    UUID id() {
        return id;
    }

    /** The network organization that keeps it, a party or not. */
    UUID keeperId() {
        return keeperId;
    }

    /** The first day of its term. */
    LocalDate startsOn() {
        return startsOn;
    }

    Set<PartyTime> parties() {
        return Set.copyOf(parties);
    }
}
