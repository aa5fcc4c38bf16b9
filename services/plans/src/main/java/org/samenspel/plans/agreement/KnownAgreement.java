package org.samenspel.plans.agreement;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** An agreement. The partners service owns it; its parties read the plans that belong to it, from their first day to their last. */
@Entity
class KnownAgreement {

    @Id
    private UUID id;

    @ElementCollection
    private Set<PartyTime> parties;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected KnownAgreement() {}

    KnownAgreement(UUID id, Set<PartyTime> parties) {
        this.id = id;
        this.parties = new HashSet<>(parties);
    }

    Set<PartyTime> parties() {
        return Set.copyOf(parties);
    }

    /** Those who are in on a day. */
    Set<UUID> partiesOn(LocalDate day) {
        return parties.stream()
                .filter(party -> party.contains(day))
                .map(PartyTime::organizationId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
