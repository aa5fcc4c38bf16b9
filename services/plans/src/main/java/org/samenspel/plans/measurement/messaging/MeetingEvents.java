package org.samenspel.plans.measurement.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.samenspel.events.inbox.Envelope;
import org.samenspel.events.inbox.Inbox;
import org.samenspel.events.inbox.Subscription;
import org.samenspel.plans.measurement.MeetingCount;
import org.samenspel.plans.measurement.MeetingCount.CountedOn;

/** "At least two meetings": a meeting that was held counts on the indicators that it contributes to, until it is taken back. */
@ApplicationScoped
class MeetingEvents {

    private static final Logger LOG = Logger.getLogger(MeetingEvents.class);

    private final Inbox inbox;
    private final MeetingCount count;

    MeetingEvents(Inbox inbox, MeetingCount count) {
        this.inbox = inbox;
        this.count = count;
    }

    @Incoming("meetings")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(
                record,
                Subscription.to("held", MeetingHeld.class, this::hold),
                Subscription.to("cancelled", MeetingCancelled.class, this::cancel));
    }

    /** Always in the same order, so that two meetings on the same indicators don't wait for each other in a circle. */
    private void hold(MeetingHeld meeting, Envelope envelope) {
        for (UUID indicator : meeting.contributesTo().stream().sorted().toList()) {
            var counted = new CountedOn(indicator, envelope.aggregateId(), meeting.heldOn());
            boolean recorded = count.hold(envelope.eventId(), meeting.organization(), counted);
            LOG.infof(
                    "fact=meeting.counted meeting=%s indicator=%s recorded=%b",
                    envelope.aggregateId(), indicator, recorded);
        }
    }

    private void cancel(MeetingCancelled meeting, Envelope envelope) {
        count.cancel(envelope.eventId(), meeting.organization(), envelope.aggregateId());
        LOG.infof("fact=meeting.takenBack meeting=%s", envelope.aggregateId());
    }
}
