package org.samenspel.partners.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.Directory;
import org.samenspel.documents.DocumentService;
import org.samenspel.privacy.Restrictions;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.RuleViolation;

/** What the owner does with a text: it writes it, lays it before the parties, and takes it back. */
@ApplicationScoped
@Transactional
public class DraftService {

    private static final Logger LOG = Logger.getLogger(DraftService.class);

    private final Agreements agreements;
    private final AgreementService service;
    private final Directory directory;
    private final AgreementPublisher publisher;
    private final DocumentService documents;
    private final Restrictions restrictions;

    DraftService(
            Agreements agreements,
            AgreementService service,
            Directory directory,
            AgreementPublisher publisher,
            DocumentService documents,
            Restrictions restrictions) {
        this.agreements = agreements;
        this.service = service;
        this.directory = directory;
        this.publisher = publisher;
        this.documents = documents;
        this.restrictions = restrictions;
    }

    public Agreement draft(AgreementContent content) {
        Agreement draft = service.begin(content);
        requireReferences(draft);
        agreements.persistAndFlush(draft);
        return draft;
    }

    /** @throws RuleViolation {@code personalDataRestricted} if somebody is named in it who is restricted */
    public void change(Agreement agreement, AgreementContent content) {
        restrictions.requireNoneWithin(agreement.id());
        agreement.change(content);
        requireReferences(agreement);
        publisher.tell(agreement);
    }

    /**
     * Deletes a draft that nobody but the owner's people saw, with its files.
     *
     * @throws RuleViolation {@code personalDataRestricted} if somebody is named in it who is restricted
     */
    public void delete(Agreement agreement) {
        restrictions.requireNoneWithin(agreement.id());
        agreement.requireUnseen();
        documents.removeAllOf(agreement.id());
        agreements.delete(agreement);
        agreements.flush();
        LOG.infof("fact=agreement.deleted agreement=%s", agreement.id());
    }

    /** @param proposedOn since when the text lies before the parties; null: from today */
    public void propose(Agreement agreement, @Nullable LocalDate proposedOn) {
        LocalDate today = service.today();
        agreement.propose(proposedOn == null ? today : proposedOn, today);
        requireReferences(agreement);
        publisher.tell(agreement);
    }

    /**
     * Takes the text back, to write another one; with it the files of what was signed, and of copies that were received.
     *
     * @throws RuleViolation {@code personalDataRestricted} if somebody is named in it who is restricted
     */
    public void takeBack(Agreement agreement, String reason) {
        restrictions.requireNoneWithin(agreement.id());
        agreement.takeBack(service.withdrawal(reason), service.successions());
        documents.withdrawAllOf(agreement.id(), AgreementDocuments.OF_SIGNATURES, reason);
        publisher.tell(agreement);
    }

    public void drop(Agreement agreement, String reason) {
        agreement.drop(reason, service.today(), service.successions());
        publisher.tell(agreement);
    }

    /** Of parties that merge later there are two until then: they are judged on the first day of the term, when that is over. */
    private LocalDate firstDay(AgreementContent content) {
        LocalDate start = content.term().start();
        return start.isBefore(service.today()) ? start : service.today();
    }

    private void requireReferences(Agreement agreement) {
        AgreementContent content = agreement.contentOn(service.today(), service.successions());
        List<Party> parties = content.parties().list();
        for (int i = 0; i < parties.size(); i++) {
            directory.requireKnown(parties.get(i).organizationId(), "parties[%d].organizationId".formatted(i));
            String behalf = "parties[%d].onBehalfOf".formatted(i);
            parties.get(i).onBehalfOf().forEach(one -> directory.requireKnown(one, behalf));
        }
        content.parties().requireEachOnce();
        content.parties().requireDistinct(service.successions().in(agreement.id()), firstDay(content));
        UUID parent = content.parentAgreementId();
        if (parent != null
                && agreements
                        .findByIdOptional(parent)
                        .filter(found -> service.isKeptByCaller(found) && !parent.equals(agreement.id()))
                        .isEmpty()) {
            throw new InvalidInput(Issue.referenceNotFound("parentAgreementId", parent));
        }
    }
}
