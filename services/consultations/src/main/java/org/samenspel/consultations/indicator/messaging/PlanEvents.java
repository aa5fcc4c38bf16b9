package org.samenspel.consultations.indicator.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.samenspel.consultations.indicator.IndicatorService;
import org.samenspel.events.inbox.Inbox;
import org.samenspel.events.inbox.ReadModel;
import org.samenspel.events.inbox.Subscription;

/** Learns the indicators of plans when they are published and revised. */
@ApplicationScoped
class PlanEvents {

    private final Inbox inbox;
    private final IndicatorService indicators;

    PlanEvents(Inbox inbox, IndicatorService indicators) {
        this.inbox = inbox;
        this.indicators = indicators;
    }

    @Produces
    ReadModel model() {
        return ReadModel.ofHistory("indicators", "plans.plans.v1", "known_indicator.plan_id");
    }

    @Incoming("plans")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(
                record,
                Subscription.to("published", PlanPublished.class, this::learn),
                Subscription.to("revised", PlanPublished.class, this::learn));
    }

    private void learn(PlanPublished plan) {
        indicators.learn(plan.id(), plan.organizationId(), plan.standings());
    }
}
