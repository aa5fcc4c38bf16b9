package org.samenspel.finance.budget.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.samenspel.directory.Directory;
import org.samenspel.events.inbox.Envelope;
import org.samenspel.events.inbox.Inbox;
import org.samenspel.events.inbox.Subscription;
import org.samenspel.finance.budget.ApprovalService;
import org.samenspel.finance.budget.BodyDecision;

/** A body that adopts a budget approves it; one that rejects it gives it back; a decision that is withdrawn approved nothing. */
@ApplicationScoped
class DecisionEvents {

    private final Inbox inbox;
    private final ApprovalService approvals;
    private final Directory directory;
    private final Clock clock;

    DecisionEvents(Inbox inbox, ApprovalService approvals, Directory directory, Clock clock) {
        this.inbox = inbox;
        this.approvals = approvals;
        this.directory = directory;
        this.clock = clock;
    }

    @Incoming("decisions")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(
                record,
                Subscription.to("taken", DecisionTaken.class, this::apply),
                Subscription.to("withdrawn", DecisionWithdrawn.class, this::takeBack));
    }

    private void apply(DecisionTaken taken, Envelope envelope) {
        UUID budget = taken.subject().budget();
        if (budget == null) {
            return;
        }
        Instant recordedAt = envelope.occurredAt().toInstant();
        LocalDate recordedOn = LocalDate.ofInstant(recordedAt, clock.getZone());
        var decision = new BodyDecision(
                taken.id(),
                directory.successions().on(recordedOn).of(taken.organizationId()),
                taken.takenOn(),
                recordedAt);
        approvals.decided(budget, decision, taken.isAdoption());
    }

    private void takeBack(DecisionWithdrawn withdrawn) {
        UUID budget = withdrawn.subject().budget();
        if (budget != null) {
            approvals.withdrawn(budget, withdrawn.id(), withdrawn.withdrawnOn());
        }
    }
}
