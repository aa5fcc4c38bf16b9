package org.samenspel.partners.obligation.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.samenspel.events.inbox.Inbox;
import org.samenspel.events.inbox.Subscription;
import org.samenspel.partners.obligation.Meeting;
import org.samenspel.partners.obligation.ObligationReview;

/** A meeting that is held fulfills the window of its day; one that is cancelled doesn't, or no longer. */
@ApplicationScoped
class MeetingEvents {

    private final Inbox inbox;
    private final ObligationReview review;

    MeetingEvents(Inbox inbox, ObligationReview review) {
        this.inbox = inbox;
        this.review = review;
    }

    @Incoming("meetings")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(
                record,
                Subscription.to("held", MeetingHeld.class, this::held),
                Subscription.to("cancelled", MeetingCancelled.class, this::cancelled));
    }

    private void held(MeetingHeld meeting) {
        if (meeting.agreementId() != null) {
            review.held(new Meeting(
                    meeting.id(), meeting.agreementId(), meeting.body().code(), meeting.heldOn(), meeting.codes()));
        }
    }

    private void cancelled(MeetingCancelled meeting) {
        review.cancelled(meeting.id());
    }
}
