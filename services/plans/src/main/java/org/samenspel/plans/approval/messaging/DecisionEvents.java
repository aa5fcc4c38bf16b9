package org.samenspel.plans.approval.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.samenspel.events.inbox.Inbox;
import org.samenspel.events.inbox.Subscription;
import org.samenspel.plans.approval.ApprovalService;

/** A decision that adopts a plan is kept, also when it comes before the plan is published. */
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
        inbox.receive(record, Subscription.to("taken", DecisionTaken.class, this::keep));
    }

    private void keep(DecisionTaken decision) {
        decision.approval().ifPresent(approvals::keep);
    }
}
