package org.samenspel.plans.measurement.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.samenspel.events.inbox.Envelope;
import org.samenspel.events.inbox.Inbox;
import org.samenspel.events.inbox.Subscription;
import org.samenspel.plans.measurement.Evidence;
import org.samenspel.plans.measurement.Happening;
import org.samenspel.plans.measurement.HappeningService;

/** "Via minimal 10 interviews": a focus group, interview or panel that was held counts on the indicators that it contributes to. */
@ApplicationScoped
class SessionEvents {

    private final Inbox inbox;
    private final HappeningService happenings;

    SessionEvents(Inbox inbox, HappeningService happenings) {
        this.inbox = inbox;
        this.happenings = happenings;
    }

    @Incoming("sessions")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, Subscription.to("held", SessionHeld.class, this::count));
    }

    /** Always in the same order, so that two sessions on the same indicators don't wait for each other in a circle. */
    private void count(SessionHeld session, Envelope envelope) {
        var happening = new Happening(
                envelope.eventId(),
                session.organizationId(),
                new Evidence(Evidence.Kind.SESSION, envelope.aggregateId().toString()),
                session.heldOn(),
                session.what());
        for (UUID indicator : session.contributesTo().stream().sorted().toList()) {
            happenings.count(indicator, happening);
        }
    }
}
