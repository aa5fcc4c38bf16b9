package org.samenspel.plans.approval.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.samenspel.events.inbox.Inbox;
import org.samenspel.events.inbox.Subscription;
import org.samenspel.plans.approval.Approvals;

/** A decision that adopts a plan is kept, also when it comes before the plan is published. */
@ApplicationScoped
class DecisionEvents {

    private static final Logger LOG = Logger.getLogger(DecisionEvents.class);

    private final Inbox inbox;
    private final Approvals approvals;

    DecisionEvents(Inbox inbox, Approvals approvals) {
        this.inbox = inbox;
        this.approvals = approvals;
    }

    @Incoming("decisions")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, Subscription.to("taken", DecisionTaken.class, this::approve));
    }

    private void approve(DecisionTaken decision) {
        if (decision.adoptsPlan() && approvals.findByIdOptional(decision.id()).isEmpty()) {
            approvals.persist(decision.approval());
            LOG.infof(
                    "fact=plan.approved plan=%s decision=%s", decision.subject().id(), decision.id());
        }
    }
}
