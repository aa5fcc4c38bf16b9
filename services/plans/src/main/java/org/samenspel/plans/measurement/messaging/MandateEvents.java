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
import org.samenspel.plans.measurement.MeasurementService;

/** "LEVL beschikt over vernieuwde bestuursorganen": a body is renewed on the day on which members take their seats in it. */
@ApplicationScoped
class MandateEvents {

    private static final Happening.Held RENEWED = new Happening.Held(null);

    private final Inbox inbox;
    private final MeasurementService measurements;

    MandateEvents(Inbox inbox, MeasurementService measurements) {
        this.inbox = inbox;
        this.measurements = measurements;
    }

    @Incoming("mandates")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, Subscription.to("given", MandateGiven.class, this::count));
    }

    /** All who begin on one day renew the body once. */
    private void count(MandateGiven mandate, Envelope envelope) {
        var evidence = new Evidence(Evidence.Kind.MANDATE, mandate.bodyId() + "/" + mandate.startsOn());
        var happening =
                new Happening(envelope.eventId(), mandate.organizationId(), evidence, mandate.startsOn(), RENEWED);
        measurements.countWhereFed(happening, Set.of(mandate.bodyCode()));
    }
}
