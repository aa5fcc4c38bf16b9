package org.samenspel.local.part;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.samenspel.local.DomainService;
import org.samenspel.local.Settings;

/** Whoever reaches the broker's port and would tell the services something. */
public final class Teller {

    private static final int PATIENCE_MILLIS = 5000;

    private final Settings settings;
    private final Map<String, String> account;

    private Teller(Settings settings, Map<String, String> account) {
        this.settings = settings;
        this.account = account;
    }

    /** Without an account. */
    public static Teller nobody(Settings settings) {
        return new Teller(settings, Map.of());
    }

    /** With that of a service. */
    public static Teller as(Settings settings, DomainService service) {
        return new Teller(settings, new KafkaAccounts(settings).of(service));
    }

    /** With the name of a service, and another password. */
    public static Teller guessing(Settings settings, DomainService service) {
        var account = new HashMap<>(new KafkaAccounts(settings).of(service));
        account.computeIfPresent("KAFKA_SASL_JAAS_CONFIG", (_, logIn) -> logIn.replaceAll("password=\"", "$0x"));
        return new Teller(settings, account);
    }

    /** The name of why a record of a topic is refused; empty if it is taken. */
    public String refusal(String topic) throws InterruptedException {
        var client = new HashMap<String, Object>(
                Map.of("bootstrap.servers", "localhost:" + settings.ports().kafka(), "max.block.ms", PATIENCE_MILLIS));
        account.forEach((name, value) -> client.put(
                name.substring("KAFKA_".length()).toLowerCase(Locale.ROOT).replace('_', '.'), value));
        try (var producer = new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "key", "{}")).get();
            return "";
        } catch (ExecutionException refused) {
            return refused.getCause().getClass().getSimpleName();
        }
    }
}
