package org.samenspel.events.connection;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads what stands in a topic, beside those who consume it and in no group: no offset moves by it. */
public final class TopicRecords implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int MOST_SILENCES = 30;

    private final String topic;
    private final KafkaConsumer<String, byte[]> consumer;

    /** @param kafka how the brokers are reached, with an account that may read the topic */
    public TopicRecords(Map<String, Object> kafka, String topic) {
        this.topic = topic;
        var settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** The record at a place; empty when there is none, or none any more. */
    public Optional<ConsumerRecord<String, byte[]>> at(int partition, long offset) {
        var place = new TopicPartition(topic, partition);
        if (!partitions().contains(place) || !holds(place, offset)) {
            return Optional.empty();
        }
        consumer.assign(List.of(place));
        consumer.seek(place, offset);
        return next().records(place).stream()
                .filter(record -> record.offset() == offset)
                .findFirst();
    }

    /** Hands over all records that are there now, in the order of each partition; none when there is no such topic. */
    public void forEach(Consumer<ConsumerRecord<String, byte[]>> each) {
        List<TopicPartition> partitions = partitions();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            next().forEach(each);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }

    private boolean holds(TopicPartition place, long offset) {
        return consumer.beginningOffsets(List.of(place)).values().stream().allMatch(first -> first <= offset)
                && consumer.endOffsets(List.of(place)).values().stream().allMatch(end -> offset < end);
    }

    private List<TopicPartition> partitions() {
        return consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    private ConsumerRecords<String, byte[]> next() {
        for (int silences = 0; silences < MOST_SILENCES; silences++) {
            ConsumerRecords<String, byte[]> records = consumer.poll(PATIENCE);
            if (!records.isEmpty()) {
                return records;
            }
        }
        throw new TimeoutException("Kafka gives no records of " + topic);
    }
}
