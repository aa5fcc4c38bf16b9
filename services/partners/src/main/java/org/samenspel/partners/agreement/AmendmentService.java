package org.samenspel.partners.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.samenspel.directory.Directory;

/** What parties do with a change: one proposes it, all who are in consent, or it is taken back. */
@ApplicationScoped
@Transactional
public class AmendmentService {

    private final AgreementService service;
    private final Directory directory;
    private final AgreementPublisher publisher;

    AmendmentService(AgreementService service, Directory directory, AgreementPublisher publisher) {
        this.service = service;
        this.directory = directory;
        this.publisher = publisher;
    }

    public Amendment propose(Agreement agreement, Amendment amendment) {
        Amendment proposed = agreement.propose(amendment, service.today(), service.successions());
        Joining joining = amendment.joining();
        if (joining != null) {
            directory.requireKnown(joining.party().organizationId(), "joining.party.organizationId");
            joining.party().onBehalfOf().forEach(one -> directory.requireKnown(one, "joining.party.onBehalfOf"));
        }
        publisher.tell(agreement);
        return proposed;
    }

    public void consent(Agreement agreement, UUID amendmentId, Amendment.Consent consent) {
        UUID party = service.actor(consent.organizationId(), agreement.id(), consent.consentedOn());
        var given = new Amendment.Consent(party, consent.consentedOn(), null);
        agreement.consent(amendmentId, given, service.today(), service.successions());
        publisher.tell(agreement);
    }

    public void takeBack(Agreement agreement, UUID amendmentId, String reason) {
        agreement.takeBack(amendmentId, service.withdrawal(reason), service.successions());
        publisher.tell(agreement);
    }
}
