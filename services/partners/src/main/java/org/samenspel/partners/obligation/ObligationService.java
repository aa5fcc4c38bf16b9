package org.samenspel.partners.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.samenspel.documents.DocumentService;
import org.samenspel.partners.agreement.AgreementScope;
import org.samenspel.partners.agreement.AgreementService;
import org.samenspel.partners.agreement.Reading;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** What callers do with obligations, as far as they may. */
@ApplicationScoped
@Transactional
public class ObligationService {

    private static final Logger LOG = Logger.getLogger(ObligationService.class);

    private final Obligations obligations;
    private final Meetings meetings;
    private final ObligationReview review;
    private final AgreementService agreements;
    private final DocumentService documents;
    private final CurrentCaller caller;

    ObligationService(
            Obligations obligations,
            Meetings meetings,
            ObligationReview review,
            AgreementService agreements,
            DocumentService documents,
            CurrentCaller caller) {
        this.obligations = obligations;
        this.meetings = meetings;
        this.review = review;
        this.agreements = agreements;
        this.documents = documents;
        this.caller = caller;
    }

    /**
     * The obligations of an agreement that the caller sees, of which a version was known on the day it reads; of those that were
     * withdrawn the ones that were in its time.
     */
    public List<Obligation> visible(UUID agreementId, @Nullable LocalDate asOf) {
        AgreementScope then = agreements.scope(agreementId, agreements.readingDay(agreementId, asOf));
        Reading reading = agreements.readingOf(agreementId);
        return obligations.of(agreementId).stream()
                .filter(obligation -> obligation.isKnownTo(then) && obligation.isSeenBy(reading))
                .toList();
    }

    /** Those of all agreements that the caller sees, of which something is still to be done; by a day if one is given. */
    public Rows<Obligation> due(@Nullable LocalDate until, LocalDate today, Slice slice) {
        return obligations.due(agreements.ofPresent("agreementId"), today, until, slice);
    }

    public LocalDate today() {
        return agreements.today();
    }

    public Obligation visible(UUID agreementId, UUID id, @Nullable LocalDate asOf) {
        return visible(agreementId, asOf).stream()
                .filter(obligation -> obligation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("obligation", id));
    }

    /** Where it stands on a day; today when none is given. */
    public List<Window.Standing> standings(Obligation obligation, @Nullable LocalDate asOf) {
        UUID agreementId = obligation.agreementId();
        LocalDate day = agreements.readingDay(agreementId, asOf);
        return obligation.standings(agreements.scope(agreementId, day), meetings.of(agreementId), day);
    }

    /** What is known of its agreement on a day. */
    public AgreementScope agreementOf(Obligation obligation, LocalDate day) {
        return agreements.scope(obligation.agreementId(), day);
    }

    /** The day on which the caller reads those of an agreement: what it asks for, or its last day as a party. */
    public LocalDate readingDay(UUID agreementId, @Nullable LocalDate asOf) {
        return agreements.readingDay(agreementId, asOf);
    }

    /** What parties did about it by a day, as far as the caller sees it. */
    public Acts acts(Obligation obligation, LocalDate day) {
        return obligation.acts().seenBy(caller.get(), agreements.readingOf(obligation.agreementId()), day);
    }

    /** An obligation of an agreement that the caller keeps, locked. */
    public Obligation ownToChange(UUID agreementId, UUID id) {
        agreements.scopeToChange(agreementId);
        return obligations.oneToChange(agreementId, id);
    }

    /** Writes down what an article of the agreement asks. */
    public Obligation add(UUID agreementId, Version first) {
        AgreementScope agreement = agreements.scopeToChange(agreementId);
        requireKnown(agreement, first.amendmentId());
        var obligation = new Obligation(agreement, first);
        obligations.persistAndFlush(obligation);
        review.review(obligation, agreement);
        obligations.flush();
        return obligation;
    }

    /** Writes down what an amendment makes of it. */
    public void change(Obligation obligation, Version version) {
        AgreementScope agreement = agreements.scopeToChange(obligation.agreementId());
        requireKnown(agreement, version.amendmentId());
        obligation.change(agreement, version);
        review.review(obligation, agreement);
        obligations.flush();
    }

    /** Takes back what was written down by mistake; what was told of its windows is taken back with it. */
    public void withdraw(Obligation obligation, String reason) {
        obligation.withdraw(reason, agreements.today());
        review.review(obligation, agreements.scopeToChange(obligation.agreementId()));
        obligations.flush();
        LOG.infof("fact=obligation.withdrawn obligation=%s", obligation.id());
    }

    /** An obligation of which whoever may ask takes this request back, locked. */
    public Obligation toWithdrawRequest(UUID agreementId, UUID id, UUID requestId) {
        Obligation obligation = visibleToChange(agreementId, id);
        requireTakesBack(obligation.request(requestId).requestedById(), agreementId);
        return obligation;
    }

    public void withdrawRequest(Obligation obligation, UUID requestId, String reason) {
        obligation.withdrawRequest(requestId, agreements.withdrawal(reason));
        reviewed(obligation);
    }

    /** An obligation of which whoever may deposit takes this document back, locked. */
    public Obligation toWithdrawDeposit(UUID agreementId, UUID id, UUID depositId) {
        Obligation obligation = visibleToChange(agreementId, id);
        requireTakesBack(obligation.deposit(depositId).depositedById(), agreementId);
        return obligation;
    }

    public void withdrawDeposit(Obligation obligation, UUID depositId, String reason) {
        obligation.withdrawDeposit(depositId, agreements.withdrawal(reason));
        reviewed(obligation);
    }

    private void requireTakesBack(UUID party, UUID agreementId) {
        agreements
                .scopeToChangeFor(party, agreementId)
                .requireKeptOrIn(caller.get().representation(), agreements.today());
    }

    /** Locked after its agreement, as everywhere. */
    private Obligation visibleToChange(UUID agreementId, UUID id) {
        agreements.lock(agreementId);
        agreements.scope(agreementId);
        return obligations.oneToChange(agreementId, id);
    }

    private void reviewed(Obligation obligation) {
        agreements.find(obligation.agreementId()).ifPresent(agreement -> review.review(obligation, agreement));
        obligations.flush();
    }

    /** A party lays a document before the others that an article asks for. */
    public Obligation deposit(UUID agreementId, UUID id, Deposit document) {
        UUID party = document.depositedById();
        AgreementScope agreement = agreements.scopeToChangeFor(party, agreementId);
        agreements.requireNotExcluded(party, agreementId);
        Obligation obligation = obligations.oneToChange(agreementId, id);
        obligation.deposit(
                agreement,
                agreements.successions().on(document.depositedOn()).of(party),
                withItsBytes(document, agreementId),
                agreements.today());
        review.review(obligation, agreement);
        obligations.flush();
        return obligation;
    }

    /** A file is one of the agreement that the caller sees; its newest version is what is laid before the parties. */
    private Deposit withItsBytes(Deposit deposit, UUID agreementId) {
        UUID id = deposit.documentId();
        if (id == null) {
            return deposit;
        }
        String digest = documents.digestOf(agreementId, id, "documentId");
        if (deposit.sha256() != null && !deposit.sha256().equals(digest)) {
            throw new InvalidInput(Issue.invalid("sha256", deposit.sha256(), "The file has another one"));
        }
        return deposit.of(digest);
    }

    private static void requireKnown(AgreementScope agreement, @Nullable UUID amendmentId) {
        if (amendmentId != null && !agreement.hasAmendment(amendmentId)) {
            throw new InvalidInput(Issue.referenceNotFound("amendmentId", amendmentId));
        }
    }

    /** A party asks for what an article promises, or says what happened. */
    public Obligation request(UUID agreementId, UUID id, Request request) {
        UUID party = request.requestedById();
        AgreementScope agreement = agreements.scopeToChangeFor(party, agreementId);
        agreements.requireNotExcluded(party, agreementId);
        Obligation obligation = obligations.oneToChange(agreementId, id);
        obligation.request(
                agreement, agreements.successions().on(request.requestedOn()).of(party), request, agreements.today());
        review.review(obligation, agreement);
        obligations.flush();
        return obligation;
    }
}
