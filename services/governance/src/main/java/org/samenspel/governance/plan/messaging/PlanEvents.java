package org.samenspel.governance.plan.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.samenspel.events.inbox.Inbox;
import org.samenspel.events.inbox.ReadModel;
import org.samenspel.events.inbox.Subscription;
import org.samenspel.governance.plan.PlanService;

/** Learns which plans belong to an agreement, when they are submitted or published. */
@ApplicationScoped
class PlanEvents {

    private final Inbox inbox;
    private final PlanService plans;

    PlanEvents(Inbox inbox, PlanService plans) {
        this.inbox = inbox;
        this.plans = plans;
    }

    @Produces
    ReadModel model() {
        return ReadModel.ofHistory("plans", "plans.plans.v1", "known_plan.id");
    }

    @Incoming("plans")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(
                record,
                Subscription.to("submitted", PlanOutline.class, this::learn),
                Subscription.to("published", PlanOutline.class, this::learn));
    }

    private void learn(PlanOutline plan) {
        plans.learn(plan.id(), plan.agreementId());
    }
}
