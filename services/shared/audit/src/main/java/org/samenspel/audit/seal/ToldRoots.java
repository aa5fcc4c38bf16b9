package org.samenspel.audit.seal;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.samenspel.events.EventJson;

/**
 * The roots that left the database.
 *
 * @param byNumber the hashes that were told of each seal: more than one when something was rewritten, or forged
 * @param unreadable how many records of the topic are no root
 */
record ToldRoots(Map<Long, Set<String>> byNumber, int unreadable) {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    static ToldRoots of(List<Root> roots, int unreadable) {
        var byNumber = new TreeMap<Long, Set<String>>();
        roots.forEach(root ->
                byNumber.computeIfAbsent(root.number(), any -> new TreeSet<>()).add(root.hash()));
        return new ToldRoots(byNumber, unreadable);
    }

    /** Reads all there are in Kafka now. */
    static ToldRoots read(Map<String, Object> kafka, String topic) {
        List<Root> roots = new ArrayList<>();
        int unreadable = 0;
        for (ConsumerRecord<String, byte[]> record : records(kafka, topic)) {
            try {
                roots.add(root(record.value()));
            } catch (IOException | IllegalArgumentException e) {
                unreadable++;
            }
        }
        return of(roots, unreadable);
    }

    private static Root root(byte[] text) throws IOException {
        return EventJson.read(EventJson.read(text), Root.class);
    }

    private static List<ConsumerRecord<String, byte[]>> records(Map<String, Object> kafka, String topic) {
        var settings = new TreeMap<>(kafka);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(PATIENCE).forEach(records::add);
            }
        }
        return records;
    }

    /** The seal that the newest root is of; 0 when none left. */
    long newest() {
        return byNumber.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
