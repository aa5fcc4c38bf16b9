package org.samenspel.events.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.samenspel.events.connection.Database.DatabaseFault;
import org.samenspel.events.connection.Fault;

/** Carries out what operators want done with what came in, in the order in which they said it. */
@ApplicationScoped
class InboxOrders {

    private static final Logger LOG = Logger.getLogger(InboxOrders.class);

    private final InboxOrderTable table;
    private final Consumers consumers;
    private final TopicReader reader;
    private final Applier applier;
    private final Rebuild rebuild;
    private final Event<OrderDone> done;

    InboxOrders(
            InboxOrderTable table,
            Consumers consumers,
            TopicReader reader,
            Applier applier,
            Rebuild rebuild,
            Event<OrderDone> done) {
        this.table = table;
        this.consumers = consumers;
        this.reader = reader;
        this.applier = applier;
        this.rebuild = rebuild;
        this.done = done;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void carryOut() {
        try {
            for (Optional<InboxOrder> next = table.take(); next.isPresent(); next = table.take()) {
                carryOut(next.get());
            }
        } catch (DatabaseFault away) {
            LOG.debugf("No look at what operators want done: fault=%s", Fault.describe(away));
        }
    }

    private void carryOut(InboxOrder order) {
        String outcome = outcome(order);
        QuarkusTransaction.requiringNew().run(() -> {
            table.finish(order, outcome);
            done.fire(new OrderDone(order.id(), order.kind().operation(), code(outcome)));
        });
        LOG.infof(
                "fact=inboxOrder.done inboxOrder=%s kind=%s subject=%s outcome=%s",
                order.id(), order.kind().code(), order.subject(), outcome);
    }

    /** Without the numbers behind it. */
    private static String code(String outcome) {
        return outcome.split("\\W", 2)[0];
    }

    private String outcome(InboxOrder order) {
        try {
            return switch (order.kind()) {
                case REPLAY -> apply(Place.of(order.subject()), false);
                case ACCEPT -> apply(Place.of(order.subject()), true);
                case DISMISS -> "dismissed";
                case REBUILD -> rebuild.rebuild(order.subject());
            };
        } catch (Poison poison) {
            return poison.reason().code();
        } catch (CancellationException stopping) {
            throw stopping;
        } catch (RuntimeException failure) {
            LOG.errorf("Order not carried out: inboxOrder=%s fault=%s", order.id(), Fault.describe(failure));
            return "failed";
        }
    }

    private String apply(Place place, boolean accepted) throws Poison {
        var subscriptions = consumers.of(place.topic());
        if (subscriptions.isEmpty()) {
            return "notConsumed";
        }
        Optional<ConsumerRecord<String, byte[]>> record = reader.at(place);
        return record.isEmpty()
                ? "gone"
                : applier.apply(record.get(), accepted, subscriptions.get()).code();
    }
}
