package org.samenspel.plans;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.samenspel.testing.Broker;
import org.samenspel.testing.Database;

/** Sends events of another service, all to one partition: once the last is applied, all before it are. */
public final class EventSender {

    private final String topic;
    private final String key = UUID.randomUUID().toString();

    public EventSender(String topic) {
        this.topic = topic;
    }

    /** @param data begins after id and version, which come from the other parameters */
    public void send(UUID event, String fact, UUID id, int version, String data) {
        String json = "{\"id\":\"%s\",\"version\":%d,%s}".formatted(id, version, data);
        var message = new ProducerRecord<>(topic, key, json.getBytes(UTF_8));
        String[] parts = topic.split("\\.");
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", event.toString());
        header(message, "ce_type", "org.samenspel.%s.%s.%s.notify.%s".formatted(parts[0], parts[2], parts[1], fact));
        header(message, "ce_source", "urn:samenspel:" + parts[0]);
        header(message, "ce_subject", id.toString());
        header(message, "ce_time", "2022-10-31T22:00:00Z");
        header(message, "content-type", "application/json");
        Broker.send(message);
    }

    /** A new event each time. */
    public void send(String fact, UUID id, int version, String data) {
        send(UUID.randomUUID(), fact, id, version, data);
    }

    /** Sends one more event and waits until it was applied. */
    public void sendAndAwait(String fact, UUID id, int version, String data) {
        UUID event = UUID.randomUUID();
        send(event, fact, id, version, data);
        await().untilAsserted(
                        () -> assertThat(Database.query("select 1 from inbox where event_id = '%s'".formatted(event)))
                                .hasSize(1));
    }

    private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(UTF_8));
    }
}
