package org.samenspel.events.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.samenspel.events.DialTurned;
import org.samenspel.events.EventJson;
import org.samenspel.events.connection.Database;
import org.samenspel.testing.Broker;

/** The producing service of the tests: its changes, and what the outbox and the topic hold of them. */
@ApplicationScoped
public class Dials {

    private final Outbox outbox;
    private final Relay relay;
    private final Database database;

    Dials(Outbox outbox, Relay relay, Database database) {
        this.outbox = outbox;
        this.relay = relay;
        this.database = database;
    }

    static DialTurned turned(UUID dial, long version) {
        return new DialTurned(dial, version, "left");
    }

    /** Changes the dial: one transaction. */
    void turn(UUID dial, long version) {
        QuarkusTransaction.requiringNew().run(() -> outbox.add(turned(dial, version)));
    }

    /** Forgets that the events of a dial were sent, as a process does that dies before it marks them. */
    void unmark(UUID dial) {
        database.update("update outbox set sent_at = null where aggregateid = ?", dial);
    }

    /** Relays until nothing is left that can be sent. */
    void drain() {
        while (relay.round().sent() > 0) {
            Thread.onSpinWait();
        }
    }

    /** The ids of the events of a dial in the outbox. */
    List<String> stored(UUID dial) {
        return database.query(
                "select id from outbox where aggregateid = ? order by version", row -> row.getString(1), dial);
    }

    /** The versions of a dial that are not marked as sent. */
    List<Long> unsent(UUID dial) {
        return database.query(
                "select version from outbox where aggregateid = ? and sent_at is null order by version",
                row -> row.getLong(1),
                dial);
    }

    /** The versions of a dial in the topic, in its order. */
    List<Long> sent(UUID dial) {
        return records(DialTurned.STREAM.topic(), dial).stream()
                .map(Dials::version)
                .toList();
    }

    static List<ConsumerRecord<String, byte[]>> records(String topic, UUID key) {
        return Broker.records(topic).stream()
                .filter(record -> key.toString().equals(record.key()))
                .toList();
    }

    static long version(ConsumerRecord<String, byte[]> record) {
        try {
            return EventJson.read(record.value()).path("version").longValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
