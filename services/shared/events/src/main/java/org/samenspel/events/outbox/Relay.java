package org.samenspel.events.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.samenspel.events.EventsConfiguration;

/**
 * Takes unsent events from the outbox to Kafka. Any number of processes may relay at once. A process that dies between sending and
 * marking leaves its events unsent, so each is sent at least once; consumers apply it once.
 */
@ApplicationScoped
class Relay {

    private final OutboxTable table;
    private final Delivery delivery;
    private final int batch;
    private final MeterRegistry meters;

    Relay(OutboxTable table, Delivery delivery, EventsConfiguration configuration, MeterRegistry meters) {
        this.table = table;
        this.delivery = delivery;
        this.batch = configuration.outbox().batch();
        this.meters = meters;
    }

    /** Claims, sends and marks in one transaction; what the broker didn't acknowledge stays unsent. */
    Round round() {
        Round round = QuarkusTransaction.requiringNew().call(() -> {
            List<OutboxRow> claimed = claim();
            List<OutboxRow> sent = delivery.deliver(claimed);
            markSent(sent);
            return new Round(claimed.size(), sent.size(), batch);
        });
        meters.counter("samenspel.events.sent").increment(round.sent());
        return round;
    }

    List<OutboxRow> claim() {
        return table.claim(batch);
    }

    private void markSent(List<OutboxRow> sent) {
        if (!sent.isEmpty()) {
            table.markSent(sent.stream().map(OutboxRow::id).toList());
        }
    }

    /** What came of one round. */
    record Round(int claimed, int sent, int batch) {

        boolean failed() {
            return sent < claimed;
        }

        /** Whether there may be more to send right now. */
        boolean full() {
            return claimed == batch;
        }
    }
}
