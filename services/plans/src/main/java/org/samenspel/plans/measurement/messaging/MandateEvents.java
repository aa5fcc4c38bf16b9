package org.samenspel.plans.measurement.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.samenspel.events.inbox.Envelope;
import org.samenspel.events.inbox.Inbox;
import org.samenspel.events.inbox.Subscription;
import org.samenspel.plans.measurement.Evidence;
import org.samenspel.plans.measurement.Happening;
import org.samenspel.plans.measurement.HappeningService;

/** "Deze worden in 2022 volledig vernieuwd": a body is renewed on the day from which nobody of before has a seat in it. */
@ApplicationScoped
class MandateEvents {

    private final Inbox inbox;
    private final HappeningService happenings;

    MandateEvents(Inbox inbox, HappeningService happenings) {
        this.inbox = inbox;
        this.happenings = happenings;
    }

    @Incoming("mandates")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(
                record,
                Subscription.to("given", MandateGiven.class, this::count),
                Subscription.to("ended", MandateGiven.class, this::count),
                Subscription.to("withdrawn", MandateGiven.class, this::count),
                Subscription.to("adjusted", MandateGiven.class, this::count));
    }

    private void count(MandateGiven mandate, Envelope envelope) {
        var evidence = new Evidence(Evidence.Kind.MANDATE, mandate.bodyId().toString());
        if (mandate.seats().isEmpty()) {
            happenings.takeBack(envelope.eventId(), mandate.organizationId(), evidence);
            return;
        }
        var happening = new Happening(
                envelope.eventId(),
                mandate.organizationId(),
                evidence,
                mandate.lastBegin(),
                new Happening.Seated(mandate.sizes(), mandate.seats()));
        happenings.countWhereFed(
                happening, Set.of(mandate.bodyCode()), envelope.occurredAt().toInstant());
    }
}
