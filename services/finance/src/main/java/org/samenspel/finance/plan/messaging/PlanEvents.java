package org.samenspel.finance.plan.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.samenspel.events.inbox.Inbox;
import org.samenspel.events.inbox.ReadModel;
import org.samenspel.events.inbox.Subscription;
import org.samenspel.finance.plan.PlanService;

/** Keeps the goals of plans when they are published and revised. */
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
                Subscription.to("published", PlanPublished.class, this::keep),
                Subscription.to("revised", PlanPublished.class, this::keep));
    }

    private void keep(PlanPublished plan) {
        plans.keep(plan.id(), plan.organizationId(), plan.goals());
    }
}
