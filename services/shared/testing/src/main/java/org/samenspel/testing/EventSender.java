package org.samenspel.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Sends the events of another service as that service would, and only such: data that leaves the producer's schema is refused. All
 * events of a topic go to one partition: once the last is applied, all before it are.
 * {@snippet :
 * var governance = new EventSender("governance.meetings.v1");
 * awaitApplied(governance.send("held", meeting, 2, "{\"heldOn\":\"2022-10-20\"}"));
 * }
 *
 * @param topic of the producer, such as {@code governance.meetings.v1}
 */
public record EventSender(String topic) {
    private static final Instant LONG_AGO = Instant.parse("2021-11-25T20:00:00Z");

    /**
     * Sends a new event.
     *
     * @param data a JSON object without id and version, which come from the other parameters
     * @return the id of the event
     */
    public UUID send(String fact, UUID id, long version, String data) {
        return send(UUID.randomUUID(), fact, id, version, data);
    }

    /** Sends an event with this id, perhaps again. */
    public UUID send(UUID event, String fact, UUID id, long version, String data) {
        return send(LONG_AGO, event, fact, id, version, data);
    }

    /** Sends an event of something that happened then. */
    public UUID send(Instant occurredAt, UUID event, String fact, UUID id, long version, String data) {
        String json = complete(id, version, data);
        EventSchemas.assertValid(PublishedFact.on(topic, fact), json);
        return send(occurredAt, event, fact, id, json);
    }

    /** Sends data that no producer would send. */
    public UUID sendBroken(String fact, UUID id, String json) {
        return send(LONG_AGO, UUID.randomUUID(), fact, id, json);
    }

    /** Waits until the service under test received the event, whatever came of it. */
    public static void awaitApplied(UUID event) {
        await().until(() -> !Database.query("select 1 from inbox where event_id = '%s'".formatted(event))
                .isEmpty());
    }

    private UUID send(Instant occurredAt, UUID event, String fact, UUID id, String json) {
        PublishedFact published = PublishedFact.on(topic, fact);
        var message = new ProducerRecord<>(topic, 0, id.toString(), json.getBytes(UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", event.toString(),
                        "ce_source", "urn:samenspel:" + published.service(),
                        "ce_type", published.type(),
                        "ce_subject", id.toString(),
                        "ce_time", occurredAt.toString(),
                        "ce_dataschema", published.schemaId(),
                        "content-type", "application/json")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        Broker.send(message);
        return event;
    }

    private static String complete(UUID id, long version, String data) {
        try {
            var json = (ObjectNode) new JsonMapper().readTree(data);
            return json.put("id", id.toString()).put("version", version).toString();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("data must be a JSON object: " + data, e);
        }
    }
}
