package org.samenspel.partners.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.samenspel.events.outbox.Outbox;
import org.samenspel.partners.agreement.AgreementChanged;
import org.samenspel.partners.agreement.AgreementScope;
import org.samenspel.partners.agreement.AgreementService;

/** Looks where obligations stand, and publishes each window that stands otherwise than was published. */
@ApplicationScoped
@Transactional
public class ObligationReview {

    private static final Logger LOG = Logger.getLogger(ObligationReview.class);

    private final Obligations obligations;
    private final Meetings meetings;
    private final AgreementService agreements;
    private final Outbox outbox;
    private final Clock clock;

    ObligationReview(
            Obligations obligations, Meetings meetings, AgreementService agreements, Outbox outbox, Clock clock) {
        this.obligations = obligations;
        this.meetings = meetings;
        this.agreements = agreements;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The days between which the agreement counts may be others. */
    void onChange(@Observes AgreementChanged change) {
        AgreementScope agreement = change.agreement();
        obligations.lockedOf(agreement.id()).forEach(obligation -> {
            obligation.requireInDraft(agreement);
            review(obligation, agreement);
        });
    }

    /** A meeting was held; one that is published again, otherwise, takes the place of what was published before. */
    public void held(Meeting meeting) {
        forget(meeting.id());
        meetings.persistAndFlush(meeting);
        reviewAll(meeting.agreementId());
    }

    /** A meeting was not held after all. */
    public void cancelled(UUID meetingId) {
        meetings.findByIdOptional(meetingId).ifPresent(meeting -> {
            forget(meetingId);
            reviewAll(meeting.agreementId());
        });
    }

    /** Reviews one whose day has come, unless somebody else is doing that. */
    void reviewIfFree(UUID id) {
        obligations
                .lockIfFree(Obligation.class, id)
                .ifPresent(obligation -> agreements
                        .find(obligation.agreementId())
                        .ifPresent(agreement -> review(obligation, agreement)));
    }

    void review(Obligation obligation, AgreementScope agreement) {
        LocalDate today = LocalDate.now(clock);
        List<Window.Standing> standings = obligation.standings(agreement, meetings.of(agreement.id()), today);
        for (Window.Standing window : obligation.unpublished(standings)) {
            obligation.publish(window);
            obligations.flush();
            ObligationEvent event = ObligationEvent.of(obligation, agreement, window);
            outbox.add(event);
            LOG.infof("fact=obligation.%s obligation=%s window=%s", event.fact(), obligation.id(), window.start());
        }
        obligation.reviewAfter(agreement, meetings.of(agreement.id()), today);
    }

    private void forget(UUID meetingId) {
        meetings.deleteById(meetingId);
        meetings.flush();
    }

    /** Nobody changes the agreement meanwhile: a meeting published while it begins must find it begun, or be found by its beginning. */
    private void reviewAll(UUID agreementId) {
        agreements
                .lock(agreementId)
                .ifPresent(agreement ->
                        obligations.lockedOf(agreementId).forEach(obligation -> review(obligation, agreement)));
    }
}
