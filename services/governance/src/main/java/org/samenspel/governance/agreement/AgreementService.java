package org.samenspel.governance.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of agreements. */
@ApplicationScoped
@Transactional
public class AgreementService {

    private final KnownAgreements agreements;

    AgreementService(KnownAgreements agreements) {
        this.agreements = agreements;
    }

    /**
     * Keeps the agreement as its newest version says.
     *
     * @param keeperId the network organization that keeps it
     * @param parentAgreementId the framework agreement under which it is a yearly arrangement
     * @param startsOn the first day of its term
     * @param bodies the codes of the bodies it asks for
     * @param parties the organizations, each with its time
     */
    public void learn(
            UUID id,
            UUID keeperId,
            @Nullable UUID parentAgreementId,
            LocalDate startsOn,
            List<String> bodies,
            Set<PartyTime> parties) {
        agreements
                .getEntityManager()
                .merge(new KnownAgreement(id, keeperId, parentAgreementId, startsOn, bodies, parties));
    }

    /** Reads some with their parties at once: what asks for each of them afterwards in the same transaction finds them read. */
    public void readWithParties(Set<UUID> ids) {
        agreements.withParties(ids);
    }

    /** The organizations that are, were or will be party to it; none when it was not published yet. */
    public Set<PartyTime> partiesOf(UUID id) {
        return agreements.findByIdOptional(id).map(KnownAgreement::parties).orElse(Set.of());
    }

    /** Who keeps it, and so runs its bodies; nobody when it was not published yet. */
    public Optional<UUID> keeperOf(UUID id) {
        return agreements.findByIdOptional(id).map(KnownAgreement::keeperId);
    }

    /** The first day of its term: before it nothing in it takes effect; empty when it was not published yet. */
    public Optional<LocalDate> firstDayOf(UUID id) {
        return agreements.findByIdOptional(id).map(KnownAgreement::startsOn);
    }

    /** The arrangements made under it, on which its bodies decide (article 6 §4 and article 7 §2 of the VVSG agreement). */
    public Set<UUID> arrangementsOf(UUID id) {
        return agreements.underAgreement(id);
    }

    /** Whether the agreement has such a body. */
    public boolean asksFor(UUID id, String bodyCode) {
        return agreements
                .findByIdOptional(id)
                .filter(agreement -> agreement.asksFor(bodyCode))
                .isPresent();
    }
}
