package org.samenspel.finance.agreement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Period;

/** An agreement. The partners service owns it; this is what we remember of its events. */
@Entity
class KnownAgreement {

    private static final Set<String> SIGNED = Set.of("signed", "active", "ended");

    @Id
    private UUID id;

    private UUID ownerId;
    private String state;

    /** The day of the last signature; null before that. */
    @Nullable
    private LocalDate signedOn;

    private LocalDate periodStart;

    @Nullable
    private LocalDate periodEnd;

    /** The organizations that are, were or will be party to it. */
    @ElementCollection
    @CollectionTable(name = "known_party", joinColumns = @JoinColumn(name = "agreement_id"))
    private Set<KnownParty> parties = new HashSet<>();

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected KnownAgreement() {}

    KnownAgreement(
            UUID id,
            UUID ownerId,
            String state,
            @Nullable LocalDate signedOn,
            Period period,
            Collection<Party> parties) {
        this.id = id;
        this.ownerId = ownerId;
        this.state = state;
        this.signedOn = signedOn;
        this.periodStart = period.start();
        this.periodEnd = period.end();
        parties.stream().map(KnownParty::of).forEach(this.parties::add);
    }

    UUID id() {
        return id;
    }

    UUID ownerId() {
        return ownerId;
    }

    boolean isSigned() {
        return SIGNED.contains(state);
    }

    @Nullable
    LocalDate signedOn() {
        return signedOn;
    }

    Period period() {
        return new Period(periodStart, periodEnd);
    }

    List<Party> parties() {
        return parties.stream().map(KnownParty::party).toList();
    }
}
