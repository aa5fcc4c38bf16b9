package org.samenspel.finance.plan.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.samenspel.events.inbox.Inbox;
import org.samenspel.events.inbox.Subscription;
import org.samenspel.finance.plan.KnownPlan;
import org.samenspel.finance.plan.KnownPlans;

/** Learns the goals of plans when they are published. */
@ApplicationScoped
class PlanEvents {

    private final Inbox inbox;
    private final KnownPlans plans;

    PlanEvents(Inbox inbox, KnownPlans plans) {
        this.inbox = inbox;
        this.plans = plans;
    }

    @Incoming("plans")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, Subscription.to("published", PlanPublished.class, this::learn));
    }

    private void learn(PlanPublished plan) {
        plans.learn(new KnownPlan(plan.id(), plan.organization(), plan.goals()));
    }
}
