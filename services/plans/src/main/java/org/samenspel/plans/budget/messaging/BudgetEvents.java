package org.samenspel.plans.budget.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.samenspel.events.inbox.Inbox;
import org.samenspel.events.inbox.ReadModel;
import org.samenspel.events.inbox.Subscription;
import org.samenspel.plans.budget.BudgetService;

/**
 * A budget that was approved for a plan stands beside its progress; approved anew, it takes the place of what was published
 * before. One whose approval lapsed stands there no more.
 */
@ApplicationScoped
class BudgetEvents {

    private static final Logger LOG = Logger.getLogger(BudgetEvents.class);

    private final Inbox inbox;
    private final BudgetService budgets;

    BudgetEvents(Inbox inbox, BudgetService budgets) {
        this.inbox = inbox;
        this.budgets = budgets;
    }

    @Produces
    ReadModel model() {
        return ReadModel.ofNewest("budgets", "finance.budgets.v1", "approved_budget.id");
    }

    @Incoming("budgets")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(
                record,
                Subscription.to("approved", BudgetApproved.class, this::keep),
                Subscription.to("lapsed", BudgetLapsed.class, this::forget));
    }

    private void keep(BudgetApproved budget) {
        budgets.replace(budget.id(), budget.budget());
        LOG.infof("fact=budget.kept budget=%s plan=%s", budget.id(), budget.planId());
    }

    private void forget(BudgetLapsed budget) {
        budgets.replace(budget.id(), Optional.empty());
        LOG.infof("fact=budget.forgotten budget=%s", budget.id());
    }
}
