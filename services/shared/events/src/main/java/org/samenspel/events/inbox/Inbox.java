package org.samenspel.events.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Applies received events: each once, in one transaction with what its handler changes.
 *
 * <pre>{@code
 * @Incoming("campaigns")
 * @Blocking
 * void on(ConsumerRecord<String, byte[]> record) {
 *     inbox.receive(record, Subscription.to("closed", CampaignClosed.class, this::apply));
 * }
 * }</pre>
 */
@ApplicationScoped
public class Inbox {

    private final Applier applier;
    private final DeadLetters deadLetters;

    Inbox(Applier applier, DeadLetters deadLetters) {
        this.applier = applier;
        this.deadLetters = deadLetters;
    }

    /**
     * Returns when the record is done with: applied, a duplicate, older than what was applied, of a fact nobody subscribes to, or set
     * aside as a dead letter. While the database or the broker is away it waits and tries again, so that nothing is overtaken.
     *
     * @param record the record as it came from Kafka
     * @param subscriptions the facts to apply; all others are ignored
     * @throws CancellationException when the application stops before the record is done with; it will be delivered again
     */
    public void receive(ConsumerRecord<String, byte[]> record, Subscription<?>... subscriptions) {
        if (Consumers.isQuestion(subscriptions)) {
            return;
        }
        try {
            applier.apply(record, false, List.of(subscriptions));
        } catch (Poison poison) {
            deadLetters.add(record, poison.reason());
        }
    }
}
