package org.samenspel.events.connection;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.samenspel.events.EventsConfiguration;

/**
 * Sends records durably: acknowledged by all replicas in sync, repeated by the client without duplicates, given up after a bounded time.
 */
@ApplicationScoped
public class EventProducer implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;

    /** Connects with the settings {@code kafka.*}, which are those of the whole service. */
    public EventProducer(
            @Identifier("default-kafka-broker") Map<String, Object> connection, EventsConfiguration configuration) {
        this.producer = new KafkaProducer<>(
                settings(connection, configuration.outbox().sendTimeout()),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /**
     * Hands a record to the client.
     *
     * @return done when the broker has acknowledged the record; failed when it has not within the send timeout
     */
    public Future<RecordMetadata> send(ProducerRecord<String, byte[]> record) {
        return producer.send(record);
    }

    /** Gives what is on its way a moment to arrive. */
    @Override
    @PreDestroy
    public void close() {
        producer.close(Duration.ofSeconds(2));
    }

    private static Map<String, Object> settings(Map<String, Object> connection, Duration sendTimeout) {
        int timeout = Math.toIntExact(sendTimeout.toMillis());
        var settings = new HashMap<>(connection);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, timeout / 2);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, timeout);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, timeout / 2);
        return settings;
    }
}
