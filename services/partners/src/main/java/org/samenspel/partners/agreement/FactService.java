package org.samenspel.partners.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.samenspel.documents.DocumentService;
import org.samenspel.privacy.Restrictions;
import org.samenspel.values.rule.RuleViolation;

/** What parties did about a text that lies before them or binds them, written down and withdrawn. */
@ApplicationScoped
@Transactional
public class FactService {

    private final Agreements agreements;
    private final AgreementService service;
    private final AgreementPublisher publisher;
    private final DocumentService documents;
    private final Restrictions restrictions;

    FactService(
            Agreements agreements,
            AgreementService service,
            AgreementPublisher publisher,
            DocumentService documents,
            Restrictions restrictions) {
        this.agreements = agreements;
        this.service = service;
        this.publisher = publisher;
        this.documents = documents;
        this.restrictions = restrictions;
    }

    public void sign(Agreement agreement, UUID party, Signature signature) {
        Signature recorded = signature.recorded(service.today());
        UUID signer = service.actor(party, agreement.id(), recorded.day());
        SignedTexts before = agreement.signedTexts(service.today(), service.successions());
        agreement.sign(signer, recorded, service.today(), service.successions()).forEach(before::requireLaid);
        publisher.tell(agreement);
    }

    public void refuse(Agreement agreement, UUID party, String reason, LocalDate day) {
        agreement.refuse(
                service.actor(party, agreement.id(), day), reason, day, service.today(), service.successions());
        publisher.tell(agreement);
    }

    public void exclude(Agreement agreement, UUID party, LocalDate day) {
        agreement.exclude(party, day, service.today(), service.successions());
        publisher.tell(agreement);
    }

    public void keepAt(Agreement agreement, SignedDocument document) {
        agreement.keepAt(document, documents.digestsOf(agreement.id(), AgreementDocuments.SIGNED), service.today());
        agreements.flush();
    }

    /** Takes back what was taken for the signed document by mistake. */
    public void withdrawDocument(Agreement agreement, String reason) {
        agreement.withdrawDocument(service.withdrawal(reason));
        agreements.flush();
    }

    /** A party says that it received its copy of the signed document. */
    public void receive(Agreement agreement, UUID party, LocalDate day) {
        agreement.receive(service.actor(party, agreement.id(), day), day, service.today(), service.successions());
        agreements.flush();
    }

    public void giveNotice(Agreement agreement, UUID party, Notice notice) {
        agreement.giveNotice(
                service.actor(party, agreement.id(), notice.givenOn()), notice, service.today(), service.successions());
        publisher.tell(agreement);
    }

    /**
     * Takes back what was recorded by mistake.
     *
     * @throws RuleViolation {@code personalDataRestricted} if whoever signed by it is restricted
     */
    public void withdraw(Agreement agreement, UUID factId, String reason) {
        restrictions.requireNoneIn(Naming.SIGNATURE, factId);
        agreement.withdraw(factId, service.withdrawal(reason), service.successions());
        publisher.tell(agreement);
    }
}
