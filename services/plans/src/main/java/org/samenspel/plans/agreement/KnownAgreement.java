package org.samenspel.plans.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** An agreement. The partners service owns it; those of its parties that did not leave read the plans that belong to it. */
@Entity
class KnownAgreement {

    @Id
    private UUID id;

    @ElementCollection
    @Column(name = "organization_id")
    private Set<UUID> parties;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected KnownAgreement() {}

    KnownAgreement(UUID id, Set<UUID> parties) {
        this.id = id;
        this.parties = new HashSet<>(parties);
    }

    Set<UUID> parties() {
        return Set.copyOf(parties);
    }
}
