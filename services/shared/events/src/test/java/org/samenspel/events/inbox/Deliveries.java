package org.samenspel.events.inbox;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.samenspel.events.Event;
import org.samenspel.events.EventJson;
import org.samenspel.values.Ids;

/** Records as a producing service sends them. */
final class Deliveries {

    private Deliveries() {}

    static ProducerRecord<String, byte[]> message(UUID eventId, Event event) {
        return message(eventId, event, EventJson.write(event));
    }

    /** The envelope of the event around other data. */
    static ProducerRecord<String, byte[]> message(UUID eventId, Event event, String data) {
        var cloudEvent = CloudEventBuilder.v1()
                .withId(eventId.toString())
                .withSource(URI.create(event.stream().source()))
                .withType(event.stream().type(event.fact()))
                .withSubject(event.id().toString())
                .withTime(OffsetDateTime.parse("2022-11-30T10:15:30Z"))
                .withData("application/json", data.getBytes(StandardCharsets.UTF_8))
                .build();
        return KafkaMessageFactory.createWriter(
                        event.stream().topic(), event.id().toString())
                .writeBinary(cloudEvent);
    }

    static ProducerRecord<String, byte[]> message(Event event) {
        return message(Ids.next(), event);
    }

    static ProducerRecord<String, byte[]> without(String header, ProducerRecord<String, byte[]> message) {
        message.headers().remove(header);
        return message;
    }

    static ProducerRecord<String, byte[]> with(String header, String value, ProducerRecord<String, byte[]> message) {
        message.headers().remove(header).add(header, value.getBytes(StandardCharsets.UTF_8));
        return message;
    }

    /** The message as it is received. */
    static ConsumerRecord<String, byte[]> received(ProducerRecord<String, byte[]> message) {
        return new ConsumerRecord<>(
                message.topic(),
                0,
                42,
                0,
                TimestampType.CREATE_TIME,
                message.key().length(),
                message.value().length,
                message.key(),
                message.value(),
                message.headers(),
                Optional.empty());
    }
}
