package org.samenspel.events.inbox;

import static org.awaitility.Awaitility.await;
import static org.samenspel.events.inbox.Deliveries.message;

import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.samenspel.events.Event;
import org.samenspel.testing.Broker;
import org.samenspel.values.Ids;

/** Events of lamps that are really in their topic. */
final class Lamps {

    private static final String TOPIC = "events.lamps.v1";

    private Lamps() {}

    /** Sends an event, and returns the place of its record. */
    static String send(Event event) {
        return send(Ids.next(), event);
    }

    static String send(UUID eventId, Event event) {
        Broker.send(message(eventId, event));
        ConsumerRecord<?, ?> last = Broker.records(TOPIC).stream()
                .filter(record -> event.id().toString().equals(record.key()))
                .toList()
                .getLast();
        return "%s/%d/%d".formatted(last.topic(), last.partition(), last.offset());
    }

    /** Waits until the record is a dead letter. */
    static void awaitDeadLetter(String place) {
        await().until(() ->
                Broker.records(TOPIC + ".dlq.lighting").stream().anyMatch(letter -> place.equals(letter.key())));
    }
}
