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
import org.samenspel.plans.measurement.Evidence;
import org.samenspel.plans.measurement.Happening;
import org.samenspel.plans.measurement.HappeningService;

/** "At least two meetings": a meeting that was held counts on the indicators that it contributes to, until it is taken back. */
@ApplicationScoped
class MeetingEvents {

    private static final Logger LOG = Logger.getLogger(MeetingEvents.class);

    private final Inbox inbox;
    private final HappeningService happenings;

    MeetingEvents(Inbox inbox, HappeningService happenings) {
        this.inbox = inbox;
        this.happenings = happenings;
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
        var happening = new Happening(
                envelope.eventId(),
                meeting.organizationId(),
                evidence(envelope),
                meeting.heldOn(),
                new Happening.Held(meeting.participants()));
        for (UUID indicator : meeting.contributesTo().stream().sorted().toList()) {
            boolean recorded = happenings.count(indicator, happening);
            LOG.infof(
                    "fact=meeting.counted meeting=%s indicator=%s recorded=%b",
                    envelope.aggregateId(), indicator, recorded);
        }
    }

    private void cancel(MeetingCancelled meeting, Envelope envelope) {
        happenings.takeBack(envelope.eventId(), meeting.organizationId(), evidence(envelope));
        LOG.infof("fact=meeting.takenBack meeting=%s", envelope.aggregateId());
    }

    private static Evidence evidence(Envelope envelope) {
        return new Evidence(Evidence.Kind.MEETING, envelope.aggregateId().toString());
    }
}
