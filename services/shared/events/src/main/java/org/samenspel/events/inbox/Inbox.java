package org.samenspel.events.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Applies received events: each once, in one transaction with what its handler changes.
 *
 * <pre>{@code
 * @Incoming("campaigns")
 * @Blocking
 * void on(ConsumerRecord<String, byte[]> record) {
 *     inbox.receive(record, Subscription.to(CAMPAIGN_CLOSED, CampaignClosed.class, this::apply));
 * }
 * }</pre>
 */
@ApplicationScoped
public class Inbox {

    /**
     * Returns when the record is done with: applied, a duplicate, older than what was applied, of a type nobody subscribes to, or set
     * aside as a dead letter. While the database or the broker is away it waits and tries again, so that nothing is overtaken.
     *
     * @param record the record as it came from Kafka
     * @param subscriptions the types to apply; all others are ignored
     */
    public void receive(ConsumerRecord<String, byte[]> record, Subscription<?>... subscriptions) {
        throw new UnsupportedOperationException("not yet: " + record.offset() + subscriptions.length);
    }
}
