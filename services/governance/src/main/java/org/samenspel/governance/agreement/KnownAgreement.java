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
import org.samenspel.values.Period;

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

    @Nullable
    private LocalDate endsOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> bodies;

    @ElementCollection
    private Set<PartyTime> parties;

    @ElementCollection
    private Set<PartyTime> unsigned;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected KnownAgreement() {}

    KnownAgreement(
            UUID id,
            UUID keeperId,
            @Nullable UUID parentAgreementId,
            Period term,
            List<String> bodies,
            Parties parties) {
        this.id = id;
        this.keeperId = keeperId;
        this.parentAgreementId = parentAgreementId;
        this.startsOn = term.start();
        this.endsOn = term.end();
        this.bodies = List.copyOf(bodies);
        this.parties = new HashSet<>(parties.times());
        this.unsigned = new HashSet<>(parties.unsigned());
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

    /** Its term, to the last day that is known now. */
    Period term() {
        return new Period(startsOn, endsOn);
    }

    /** The same as it binds anybody, as is known now: never while somebody has not signed, or when nothing came of it. */
    Period boundTerm() {
        return parties.isEmpty() || !unsigned.isEmpty() ? new Period(PartyTime.EVER_AFTER, null) : term();
    }

    Set<PartyTime> parties() {
        return Set.copyOf(parties);
    }

    /** Those who signed, as is known now. */
    Set<PartyTime> signed() {
        return new Parties(parties, unsigned).signed();
    }
}
