package org.samenspel.plans.plan.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.samenspel.events.inbox.Envelope;
import org.samenspel.events.inbox.Inbox;
import org.samenspel.events.inbox.Subscription;
import org.samenspel.plans.plan.BodyDecision;
import org.samenspel.plans.plan.SubmissionService;

/** A body that adopts a plan that lies before it approves its text; one that rejects it gives it back; a decision that is withdrawn did neither. */
@ApplicationScoped
class DecisionEvents {

    private final Inbox inbox;
    private final SubmissionService submissions;

    DecisionEvents(Inbox inbox, SubmissionService submissions) {
        this.inbox = inbox;
        this.submissions = submissions;
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
        BodyDecision decision = taken.onPlan(envelope.occurredAt().toInstant());
        if (decision != null) {
            submissions.decided(decision);
        }
    }

    private void takeBack(DecisionWithdrawn withdrawn) {
        UUID plan = withdrawn.subject().plan();
        if (plan != null) {
            submissions.withdrawn(plan, withdrawn.id());
        }
    }
}
