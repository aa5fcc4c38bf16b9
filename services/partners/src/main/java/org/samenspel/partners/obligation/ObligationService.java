package org.samenspel.partners.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.agreement.AgreementScope;
import org.samenspel.partners.agreement.AgreementService;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;

/** What callers do with obligations, as far as they may. */
@ApplicationScoped
@Transactional
public class ObligationService {

    /** How far one may look ahead: a term without an end has windows without end. */
    private static final int FURTHEST_YEARS = 100;

    private final Obligations obligations;
    private final Meetings meetings;
    private final ObligationReview review;
    private final AgreementService agreements;
    private final Clock clock;

    ObligationService(
            Obligations obligations,
            Meetings meetings,
            ObligationReview review,
            AgreementService agreements,
            Clock clock) {
        this.obligations = obligations;
        this.meetings = meetings;
        this.review = review;
        this.agreements = agreements;
        this.clock = clock;
    }

    /** The obligations of an agreement that the caller sees. */
    public List<Obligation> visible(UUID agreementId) {
        agreements.scope(agreementId);
        return obligations.of(agreementId);
    }

    public Obligation visible(UUID agreementId, UUID id) {
        agreements.scope(agreementId);
        return obligations.one(agreementId, id);
    }

    /** Where it stands on a day; today when none is given. */
    public List<Window.Standing> standings(Obligation obligation, @Nullable LocalDate asOf) {
        UUID agreementId = obligation.agreementId();
        LocalDate today = LocalDate.now(clock);
        LocalDate last = today.plusYears(FURTHEST_YEARS);
        if (asOf != null && asOf.isAfter(last)) {
            throw new InvalidInput(
                    new Issue("query", "asOf", asOf, "asOf must not be after " + last, Issue.OUT_OF_RANGE));
        }
        return obligation.standings(
                agreements.scope(agreementId), meetings.of(agreementId), agreements.readingDay(agreementId, asOf));
    }

    /** Writes down what an article of the agreement asks. */
    public Obligation add(UUID agreementId, ObligationSource source, Duty duty) {
        AgreementScope agreement = agreements.scopeToChange(agreementId);
        var obligation = new Obligation(agreement, source, duty);
        obligations.persistAndFlush(obligation);
        review.review(obligation, agreement);
        obligations.flush();
        return obligation;
    }

    /** A party asks for what an article promises. */
    public Obligation request(UUID agreementId, UUID id, UUID party, LocalDate requestedOn) {
        AgreementScope agreement = agreements.scopeToChangeFor(party, agreementId);
        Obligation obligation = obligations.oneToChange(agreementId, id);
        obligation.request(
                agreement, agreements.successions().on(requestedOn).of(party), requestedOn, LocalDate.now(clock));
        review.review(obligation, agreement);
        obligations.flush();
        return obligation;
    }
}
