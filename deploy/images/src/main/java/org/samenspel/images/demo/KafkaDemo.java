package org.samenspel.images.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.samenspel.local.part.Kafka;

/** A broker for a demo, known to others as {@code SAMENSPEL_DEMO_ADVERTISED} says; it makes the topics of `topics.json` itself. */
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
            StorageTool.execute(
                    new String[] {"format", "--cluster-id", Kafka.CLUSTER_ID, "--config", file}, System.out);
        }
        Thread.ofPlatform().daemon().start(KafkaDemo::makeTopics);
        kafka.Kafka.main(new String[] {file});
    }

    /** The broker's settings of one machine, and who reaches it how: others by its name, itself by its own way. */
    private static Properties properties() throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(Demo.DEPLOY.resolve("kafka/broker.properties"))) {
            properties.load(reader);
        }
        String address = System.getenv().getOrDefault("SAMENSPEL_DEMO_ADVERTISED", "localhost:9092");
        properties.putAll(Map.of(
                "listeners",
                "PLAINTEXT://:9092,OWN://" + OWN_ADDRESS + ",CONTROLLER://localhost:9093",
                "advertised.listeners",
                "PLAINTEXT://" + address + ",OWN://" + OWN_ADDRESS,
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT,OWN:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "inter.broker.listener.name",
                "OWN",
                "controller.quorum.voters",
                "1@localhost:9093",
                "log.dirs",
                RECORDS.toString()));
        return properties;
    }

    /** Waits for the broker as long as it takes. */
    private static void makeTopics() {
        try (Admin admin = Admin.create(Map.of(
                "bootstrap.servers", OWN_ADDRESS, "default.api.timeout.ms", Integer.toString(Integer.MAX_VALUE)))) {
            Kafka.makeTopics(admin, Path.of(Demo.HOME));
        } catch (IOException | ExecutionException failure) {
            System.err.println("No topics made: " + failure.getMessage());
            System.exit(1);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
