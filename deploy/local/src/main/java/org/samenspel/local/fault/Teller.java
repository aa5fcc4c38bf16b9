package org.samenspel.local.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.StringSerializer;

/** Whoever tells the services something of organizations, always in the same partition, so that it is read in this order. */
final class Teller implements AutoCloseable {

    private static final String TOPIC = "partners.organizations.v1";
    private static final int PATIENCE_MILLIS = 10_000;

    private final KafkaProducer<String, String> producer;

    /** @param account who tells it, as a program's environment has it */
    Teller(Scene scene, Map<String, String> account) {
        var client = new HashMap<String, Object>(Map.of(
                "bootstrap.servers", "127.0.0.1:" + scene.settings().ports().kafka(), "max.block.ms", PATIENCE_MILLIS));
        account.forEach((name, value) -> client.put(
                name.substring("KAFKA_".length()).toLowerCase(Locale.ROOT).replace('_', '.'), value));
        producer = new KafkaProducer<>(client, new StringSerializer(), new StringSerializer());
    }

    /** Returns when Kafka has it; false if it doesn't take it. */
    boolean tell(UUID event, UUID organization, long version, String name) throws InterruptedException {
        String data = "{\"id\":\"%s\",\"version\":%d,\"name\":{\"nl\":\"%s\"},\"kind\":\"association\",\"codes\":[],"
                        .formatted(organization, version, name)
                + "\"municipalityClasses\":[]}";
        return tell(event, organization, data);
    }

    /** The same of any content. */
    boolean tell(UUID event, UUID organization, String data) throws InterruptedException {
        var record = new ProducerRecord<>(TOPIC, 0, organization.toString(), data);
        headers(event, organization)
                .forEach((name, value) -> record.headers().add(new RecordHeader(name, value.getBytes(UTF_8))));
        try {
            producer.send(record).get();
            return true;
        } catch (ExecutionException refused) {
            return false;
        }
    }

    private static Map<String, String> headers(UUID event, UUID organization) {
        return Map.of(
                "ce_specversion", "1.0",
                "ce_id", event.toString(),
                "ce_type", "org.samenspel.partners.v1.organizations.notify.registered",
                "ce_source", "urn:samenspel:partners",
                "ce_subject", organization.toString(),
                "ce_time", OffsetDateTime.now(ZoneId.of("Z")).toString(),
                "content-type", "application/json");
    }

    @Override
    public void close() {
        producer.close();
    }
}
