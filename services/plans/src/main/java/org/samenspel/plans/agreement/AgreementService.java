package org.samenspel.plans.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.samenspel.security.Caller;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;

/** Who is party to an agreement. */
@ApplicationScoped
@Transactional
public class AgreementService {

    private final KnownAgreements agreements;
    private final Clock clock;

    AgreementService(KnownAgreements agreements, Clock clock) {
        this.agreements = agreements;
        this.clock = clock;
    }

    /** Keeps the parties as its newest version says. */
    public void learn(UUID id, Set<PartyTime> parties) {
        agreements.getEntityManager().merge(new KnownAgreement(id, parties));
    }

    /** Whether the caller sees what belongs to the agreement: as one of its parties. */
    public boolean isPartyTo(UUID id, Caller caller) {
        return partiesOf(id).stream().anyMatch(caller::belongsTo);
    }

    /** The parties that are in today; none when it was not published yet. */
    private Set<UUID> partiesOf(UUID id) {
        LocalDate today = LocalDate.now(clock);
        return agreements
                .findByIdOptional(id)
                .map(agreement -> agreement.partiesOn(today))
                .orElse(Set.of());
    }

    /** Who is or was a party, and when; none when it was not published yet. */
    public Set<PartyTime> partyTimes(UUID id) {
        return agreements.findByIdOptional(id).map(KnownAgreement::parties).orElse(Set.of());
    }

    /** An agreement of others and one that does not exist are answered alike. */
    public void requireParty(UUID id, Caller caller) {
        if (!isPartyTo(id, caller)) {
            throw new InvalidInput(Issue.referenceNotFound("agreementId", id));
        }
    }
}
