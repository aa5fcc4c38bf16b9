package org.samenspel.events.inbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.samenspel.events.connection.TopicRecords;

/** Reads records of topics that the service consumes once more. */
@ApplicationScoped
class TopicReader {

    private final Map<String, Object> kafka;

    /** Connects with the settings {@code kafka.*}, which are those of the whole service. */
    TopicReader(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    /** The record at a place; empty when there is none, or none any more. */
    Optional<ConsumerRecord<String, byte[]>> at(Place place) {
        try (var records = new TopicRecords(kafka, place.topic())) {
            return records.at(place.partition(), place.offset());
        }
    }

    /** Hands over all records of a topic that are there now, in the order of each partition. */
    void all(String topic, Consumer<ConsumerRecord<String, byte[]>> each) {
        try (var records = new TopicRecords(kafka, topic)) {
            records.forEach(each);
        }
    }
}
