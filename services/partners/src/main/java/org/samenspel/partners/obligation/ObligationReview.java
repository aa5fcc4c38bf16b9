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
import org.samenspel.partners.agreement.AgreementAccess;
import org.samenspel.partners.agreement.AgreementChanged;
import org.samenspel.partners.agreement.AgreementScope;

/** Looks where obligations stand, and tells the other services each window that stands otherwise than they know. */
@ApplicationScoped
@Transactional
public class ObligationReview {

    private static final Logger LOG = Logger.getLogger(ObligationReview.class);

    private final Obligations obligations;
    private final Meetings meetings;
    private final AgreementAccess agreements;
    private final Outbox outbox;
    private final Clock clock;

    ObligationReview(
            Obligations obligations, Meetings meetings, AgreementAccess agreements, Outbox outbox, Clock clock) {
        this.obligations = obligations;
        this.meetings = meetings;
        this.agreements = agreements;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The days between which the agreement counts may be others. */
    void onChange(@Observes AgreementChanged change) {
        AgreementScope agreement = change.agreement();
        obligations.lockedOf(agreement.id()).forEach(obligation -> review(obligation, agreement));
    }

    /** A meeting was held; one that is told again, otherwise, takes the place of what was told before. */
    public void held(UUID meetingId, UUID agreementId, String bodyCode, LocalDate heldOn) {
        forget(meetingId);
        meetings.persistAndFlush(new Meeting(meetingId, agreementId, bodyCode, heldOn));
        reviewAll(agreementId);
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
                .lockIfFree(id)
                .ifPresent(obligation -> agreements
                        .find(obligation.agreementId())
                        .ifPresent(agreement -> review(obligation, agreement)));
    }

    void review(Obligation obligation, AgreementScope agreement) {
        LocalDate today = LocalDate.now(clock);
        List<Window.Standing> standings = obligation.standings(agreement, meetings.of(agreement.id()), today);
        for (Window.Standing window : obligation.untold(standings)) {
            obligation.tell(window);
            obligations.flush();
            ObligationEvent event = ObligationEvent.of(obligation, window);
            outbox.add(event);
            LOG.infof("fact=obligation.%s obligation=%s window=%s", event.fact(), obligation.id(), window.start());
        }
        obligation.reviewAfter(standings, today);
    }

    private void forget(UUID meetingId) {
        meetings.deleteById(meetingId);
        meetings.flush();
    }

    /** Nobody changes the agreement meanwhile: a meeting told while it begins must find it begun, or be found by its beginning. */
    private void reviewAll(UUID agreementId) {
        agreements
                .lock(agreementId)
                .ifPresent(agreement ->
                        obligations.lockedOf(agreementId).forEach(obligation -> review(obligation, agreement)));
    }
}
