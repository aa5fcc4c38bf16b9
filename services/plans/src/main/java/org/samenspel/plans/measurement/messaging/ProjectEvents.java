package org.samenspel.plans.measurement.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.samenspel.events.inbox.Envelope;
import org.samenspel.events.inbox.Inbox;
import org.samenspel.events.inbox.Subscription;
import org.samenspel.plans.measurement.Evidence;
import org.samenspel.plans.measurement.Happening;
import org.samenspel.plans.measurement.HappeningService;

/**
 * "We hebben met partners concrete projecten opgezet": a project is there for each who is in it from the first day on which it is so
 * with another one. One that leaves keeps what it counted.
 */
@ApplicationScoped
class ProjectEvents {

    private static final Happening.Held STARTED = new Happening.Held(null);

    private final Inbox inbox;
    private final HappeningService happenings;

    ProjectEvents(Inbox inbox, HappeningService happenings) {
        this.inbox = inbox;
        this.happenings = happenings;
    }

    @Incoming("projects")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(
                record,
                Subscription.to("registered", ProjectRegistered.class, this::count),
                Subscription.to("changed", ProjectRegistered.class, this::count),
                Subscription.to("withdrawn", ProjectRegistered.class, this::takeBack));
    }

    private void count(ProjectRegistered project, Envelope envelope) {
        count(project, envelope, project.together());
    }

    private void takeBack(ProjectRegistered project, Envelope envelope) {
        count(project, envelope, Map.of());
    }

    private void count(ProjectRegistered project, Envelope envelope, Map<UUID, LocalDate> together) {
        happenings.countsForOnly(together.keySet(), envelope.eventId(), evidence(envelope));
        List<Happening> told = together.entrySet().stream()
                .map(one ->
                        new Happening(envelope.eventId(), one.getKey(), evidence(envelope), one.getValue(), STARTED))
                .toList();
        happenings.countWhereFed(
                told, Set.of(project.reference()), envelope.occurredAt().toInstant());
    }

    private static Evidence evidence(Envelope envelope) {
        return new Evidence(Evidence.Kind.PROJECT, envelope.aggregateId().toString());
    }
}
