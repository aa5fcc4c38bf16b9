package org.samenspel.events.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.cloudevents.CloudEvent;
import io.cloudevents.SpecVersion;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.samenspel.events.EventJson;
import org.samenspel.events.EventStream;

/** A record read as an event: the outside at once, the data when it is wanted. */
record ReceivedEvent(Envelope envelope, EventStream stream, byte[] data) {

    static ReceivedEvent read(ConsumerRecord<String, byte[]> record) throws Poison {
        EventStream stream = EventStream.ofTopic(record.topic());
        try {
            CloudEvent event = KafkaMessageFactory.createReader(record).toEvent();
            if (event.getSpecVersion() != SpecVersion.V1) {
                throw new Poison(Reason.NOT_AN_EVENT);
            }
            if (!event.getSource().toString().equals(stream.source())) {
                throw new Poison(Reason.OTHER_SOURCE);
            }
            var envelope = new Envelope(
                    UUID.fromString(event.getId()),
                    event.getType(),
                    UUID.fromString(Objects.requireNonNull(event.getSubject())),
                    Objects.requireNonNull(event.getTime()));
            return new ReceivedEvent(envelope, stream, bytes(event));
        } catch (RuntimeException e) {
            throw new Poison(Reason.NOT_AN_EVENT, e);
        }
    }

    boolean is(String fact) {
        return stream.type(fact).equals(envelope.type());
    }

    /** The aggregate and version the data names, with the data itself in the consumer's own reading of it. */
    <T> Contents<T> contents(Class<T> type) throws Poison {
        JsonNode json = json();
        JsonNode version = json.path("version");
        boolean sameAggregate =
                envelope.aggregateId().toString().equals(json.path("id").textValue());
        if (!sameAggregate || !version.isIntegralNumber() || !version.canConvertToLong() || version.longValue() < 0) {
            throw new Poison(Reason.CONTRACT_VIOLATION);
        }
        try {
            return new Contents<>(version.longValue(), EventJson.read(json, type));
        } catch (JsonProcessingException e) {
            throw new Poison(Reason.CONTRACT_VIOLATION, e);
        }
    }

    private JsonNode json() throws Poison {
        try {
            JsonNode json = EventJson.read(data);
            if (!json.isObject()) {
                throw new Poison(Reason.UNREADABLE);
            }
            return json;
        } catch (IOException e) {
            throw new Poison(Reason.UNREADABLE, e);
        }
    }

    private static byte[] bytes(CloudEvent event) {
        return event.getData() == null ? new byte[0] : event.getData().toBytes();
    }

    record Contents<T>(long version, T data) {}
}
