package org.samenspel.events.outbox;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** An event as it lies in the outbox: each attribute of the CloudEvent a column. */
record OutboxRow(
        UUID id,
        String topic,
        UUID aggregateId,
        long version,
        String type,
        String source,
        String dataSchema,
        String payload,
        OffsetDateTime occurredAt) {

    /** What the order of sending is kept for. */
    Key key() {
        return new Key(topic, aggregateId);
    }

    /** The CloudEvent in binary mode: attributes as headers, the data as the value, the aggregate as the key. */
    ProducerRecord<String, byte[]> toRecord() {
        var event = CloudEventBuilder.v1()
                .withId(id.toString())
                .withSource(URI.create(source))
                .withType(type)
                .withSubject(aggregateId.toString())
                .withTime(occurredAt)
                .withDataSchema(URI.create(dataSchema))
                .withData("application/json", payload.getBytes(StandardCharsets.UTF_8))
                .build();
        return KafkaMessageFactory.createWriter(topic, aggregateId.toString()).writeBinary(event);
    }

    record Key(String topic, UUID aggregateId) {}
}
