package org.samenspel.finance.budget.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
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

    DecisionEvents(Inbox inbox, ApprovalService approvals) {
        this.inbox = inbox;
        this.approvals = approvals;
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
        var decision = new BodyDecision(
                taken.id(),
                taken.organizationId(),
                taken.takenOn(),
                envelope.occurredAt().toInstant(),
                taken.isAdoption());
        approvals.decided(budget, decision);
    }

    private void takeBack(DecisionWithdrawn withdrawn) {
        UUID budget = withdrawn.subject().budget();
        if (budget != null) {
            approvals.withdrawn(budget, withdrawn.id(), withdrawn.withdrawnOn());
        }
    }
}
