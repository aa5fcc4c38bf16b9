package org.samenspel.plans.measurement.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
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

/** "We hebben met partners concrete projecten opgezet": a project with others is there from its first day, for all who are in it. */
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

    private void takeBack(ProjectRegistered project, Envelope envelope) {
        count(project, envelope, Set.of());
    }

    /** Of one organization alone it is no project with partners. */
    private void count(ProjectRegistered project, Envelope envelope) {
        Set<UUID> participants = Set.copyOf(project.participantIds());
        count(project, envelope, participants.size() < 2 ? Set.of() : participants);
    }

    private void count(ProjectRegistered project, Envelope envelope, Set<UUID> together) {
        happenings.countsForOnly(together, envelope.eventId(), evidence(envelope));
        together.stream()
                .sorted()
                .map(participant ->
                        new Happening(envelope.eventId(), participant, evidence(envelope), project.startsOn(), STARTED))
                .forEach(happening -> happenings.countWhereFed(
                        happening,
                        Set.of(project.reference()),
                        envelope.occurredAt().toInstant()));
    }

    private static Evidence evidence(Envelope envelope) {
        return new Evidence(Evidence.Kind.PROJECT, envelope.aggregateId().toString());
    }
}
