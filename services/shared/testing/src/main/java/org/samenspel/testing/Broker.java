package org.samenspel.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.samenspel.testing.platform.KafkaServer;
import org.samenspel.testing.platform.OncePerJvm;

/** The real Kafka broker of the tests in this JVM. */
public final class Broker {
    private Broker() {}

    /** Starts the broker, at first use or after {@link #stop}, on the same port; returns its address. */
    public static String start() {
        return (String) OncePerJvm.call(KafkaServer.class, "start");
    }

    /** Makes an outage that lasts until {@link #start}; call that in a {@code finally}. Records stay. */
    public static void stop() {
        OncePerJvm.call(KafkaServer.class, "stop");
    }

    /** All records of a topic so far, in order per partition; none when the topic doesn't exist. */
    public static List<ConsumerRecord<String, byte[]>> records(String topic) {
        Map<String, Object> config = Map.of(
                "bootstrap.servers", start(),
                "isolation.level", "read_committed",
                "allow.auto.create.topics", "false",
                "fetch.max.wait.ms", "10");
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }

    /** Writes a record and waits until the broker has it. */
    public static void send(ProducerRecord<String, byte[]> message) {
        Map<String, Object> config = Map.of("bootstrap.servers", start(), "acks", "all");
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker refused the record", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
