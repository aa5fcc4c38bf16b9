package org.samenspel.governance.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

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
     * @param bodies the codes of the bodies it asks for
     * @param parties the organizations, each with its time
     */
    public void learn(UUID id, List<String> bodies, Set<PartyTime> parties) {
        agreements.getEntityManager().merge(new KnownAgreement(id, bodies, parties));
    }

    /** The organizations that are, were or will be party to it; none when it was not published yet. */
    public Set<PartyTime> partiesOf(UUID id) {
        return agreements.findByIdOptional(id).map(KnownAgreement::parties).orElse(Set.of());
    }

    /** Whether the agreement has such a body. */
    public boolean asksFor(UUID id, String bodyCode) {
        return agreements
                .findByIdOptional(id)
                .filter(agreement -> agreement.asksFor(bodyCode))
                .isPresent();
    }
}
