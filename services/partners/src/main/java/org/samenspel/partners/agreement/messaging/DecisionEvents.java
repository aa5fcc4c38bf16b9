package org.samenspel.partners.agreement.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.samenspel.events.inbox.Inbox;
import org.samenspel.events.inbox.Subscription;
import org.samenspel.partners.agreement.ApprovalService;

/** A party's own body decides to join an agreement, or a joint body on an arrangement under its agreement; or it did not after all. */
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
                Subscription.to("taken", DecisionTaken.class, this::approve),
                Subscription.to("withdrawn", DecisionWithdrawn.class, this::takeBack));
    }

    private void approve(DecisionTaken decision) {
        UUID agreement = decision.approvedAgreement();
        if (agreement != null) {
            approvals.decided(decision.on(agreement));
        }
    }

    private void takeBack(DecisionWithdrawn decision) {
        UUID agreement = decision.subject().id();
        if (agreement != null && decision.subject().kind().equals("agreement")) {
            approvals.withdrawn(agreement, decision.id(), decision.withdrawal());
        }
    }
}
