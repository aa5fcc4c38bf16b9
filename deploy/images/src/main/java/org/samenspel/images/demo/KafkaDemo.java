package org.samenspel.images.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.samenspel.local.part.Kafka;

/**
 * A broker for a demo, known to others as {@code SAMENSPEL_DEMO_ADVERTISED} says; it makes the topics of `topics.json` itself. Services log in
 * as on one machine and may do the same, with passwords that everybody can read. What comes from within its pod is the broker itself.
 */
final class KafkaDemo {

    private static final Path RECORDS = Demo.DATA.resolve("kafka");
    private static final String OWN_ADDRESS = "localhost:9094";

    private KafkaDemo() {}

    static void run() throws IOException {
        String file = Path.of(System.getProperty("java.io.tmpdir"), "kafka.properties")
                .toString();
        try (var writer = Files.newBufferedWriter(Path.of(file))) {
            properties().store(writer, null);
        }
        if (Files.notExists(RECORDS.resolve("meta.properties"))) {
            StorageTool.execute(format(file), System.out);
        }
        Thread.ofPlatform().daemon().start(KafkaDemo::furnish);
        kafka.Kafka.main(new String[] {file});
    }

    /** With the accounts, so that nobody is refused who comes at once. */
    private static String[] format(String file) {
        var command = new ArrayList<>(List.of("format", "--cluster-id", Kafka.CLUSTER_ID, "--config", file));
        for (String account : Kafka.accounts()) {
            command.add("--add-scram");
            command.add("SCRAM-SHA-512=[name=%s,password=%s]".formatted(account, password(account)));
        }
        return command.toArray(String[]::new);
    }

    /** As the Secrets of the chart's demo have it. */
    private static String password(String account) {
        return "demo-%s-kafka".formatted(account);
    }

    /** The broker's settings of one machine, and who reaches it how: others by its name, itself by its own way. */
    private static Properties properties() throws IOException {
        var properties = new Properties();
        for (String file : List.of("broker.properties", "secured.properties")) {
            try (var reader =
                    Files.newBufferedReader(Demo.DEPLOY.resolve("kafka").resolve(file))) {
                properties.load(reader);
            }
        }
        String address = System.getenv().getOrDefault("SAMENSPEL_DEMO_ADVERTISED", "localhost:9092");
        properties.putAll(Map.ofEntries(
                Map.entry("listeners", "SASL_PLAINTEXT://:9092,OWN://" + OWN_ADDRESS + ",CONTROLLER://localhost:9093"),
                Map.entry("advertised.listeners", "SASL_PLAINTEXT://" + address + ",OWN://" + OWN_ADDRESS),
                Map.entry(
                        "listener.security.protocol.map",
                        "SASL_PLAINTEXT:SASL_PLAINTEXT,OWN:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("inter.broker.listener.name", "OWN"),
                Map.entry("sasl.enabled.mechanisms", "SCRAM-SHA-512"),
                Map.entry("super.users", "User:ANONYMOUS"),
                Map.entry("controller.quorum.voters", "1@localhost:9093"),
                Map.entry("log.dirs", RECORDS.toString())));
        return properties;
    }

    /** Waits for the broker as long as it takes. */
    private static void furnish() {
        try (Admin admin = Admin.create(Map.of(
                "bootstrap.servers", OWN_ADDRESS, "default.api.timeout.ms", Integer.toString(Integer.MAX_VALUE)))) {
            Kafka.makeTopics(admin, Path.of(Demo.HOME));
            Kafka.makeAccounts(admin, Path.of(Demo.HOME), KafkaDemo::password);
        } catch (IOException | ExecutionException failure) {
            System.err.println("No topics or accounts made: " + failure.getMessage());
            System.exit(1);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
