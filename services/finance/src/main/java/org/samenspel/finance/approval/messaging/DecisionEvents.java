package org.samenspel.finance.approval.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.samenspel.events.inbox.Envelope;
import org.samenspel.events.inbox.Inbox;
import org.samenspel.events.inbox.Subscription;
import org.samenspel.finance.approval.Approval;
import org.samenspel.finance.budget.BodyDecision;
import org.samenspel.finance.budget.BudgetService;

/** A body that adopts a budget approves it; one that rejects it gives it back. */
@ApplicationScoped
class DecisionEvents {

    private final Inbox inbox;
    private final Approval approval;
    private final BudgetService budgets;

    DecisionEvents(Inbox inbox, Approval approval, BudgetService budgets) {
        this.inbox = inbox;
        this.approval = approval;
        this.budgets = budgets;
    }

    @Incoming("decisions")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, Subscription.to("taken", DecisionTaken.class, this::apply));
    }

    private void apply(DecisionTaken taken, Envelope envelope) {
        UUID budget = taken.budget();
        if (budget == null) {
            return;
        }
        var decision = new BodyDecision(
                taken.id(),
                taken.organization(),
                taken.takenOn(),
                envelope.occurredAt().toInstant());
        if (taken.isAdoption()) {
            approval.adopted(budget, decision);
        } else {
            budgets.reject(budget, decision);
        }
    }
}
