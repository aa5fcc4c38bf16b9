package org.samenspel.testing.platform;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;

/** The Kafka broker of this JVM (KRaft, one node): on free ports, gone when the JVM ends. Reached by {@link OncePerJvm}. */
public final class KafkaServer {
    private static @Nullable Map<String, String> settings;
    private static @Nullable KafkaRaftServer server;

    private KafkaServer() {}

    /** Starts the broker, unless it runs, on the port it had before; returns its address. */
    public static synchronized String start() throws IOException {
        boolean first = settings == null;
        if (settings == null) {
            settings = format(Files.createTempDirectory("kafka-"));
            Runtime.getRuntime().addShutdownHook(new Thread(KafkaServer::discard));
        }
        if (server == null) {
            server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
            server.startup();
        }
        String address = settings.getOrDefault("advertised.listeners", "").substring("PLAINTEXT://".length());
        if (first) {
            makeTopics(address);
        }
        return address;
    }

    /** Those of the platform: whoever subscribes to one that is made later gets it at a later heartbeat only. */
    private static void makeTopics(String address) throws IOException {
        Path list = Checkout.root().resolve("deploy/kafka/topics.json");
        List<NewTopic> topics = new ArrayList<>();
        new JsonMapper()
                .readTree(list.toFile())
                .forEach(topic -> topics.add(new NewTopic(
                        topic.path("name").asText(), topic.path("partitions").asInt(), (short) 1)));
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", address))) {
            admin.createTopics(topics).all().get();
        } catch (ExecutionException e) {
            throw new IOException("Kafka refused the topics of " + list, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Stops the broker, as an outage would; topics and records stay. */
    public static synchronized void stop() {
        if (server != null) {
            server.shutdown();
            server.awaitShutdown();
            server = null;
        }
    }

    private static Map<String, String> format(Path folder) throws IOException {
        QuietLogs.of("kafka", "org.apache.kafka", "state.change.logger");
        Map<String, String> settings = settings(folder);
        Path file = folder.resolve("server.properties");
        Files.writeString(
                file,
                settings.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining("\n")));
        var output = new ByteArrayOutputStream();
        String[] arguments = {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()};
        if (StorageTool.execute(arguments, new PrintStream(output, true, StandardCharsets.UTF_8)) != 0) {
            throw new IOException("Kafka's storage can't be formatted: " + output.toString(StandardCharsets.UTF_8));
        }
        return settings;
    }

    private static Map<String, String> settings(Path folder) throws IOException {
        String brokerAddress = "PLAINTEXT://localhost:" + FreePort.next();
        String controllerAddress = "localhost:" + FreePort.next();
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", "1"),
                Map.entry("controller.quorum.voters", "1@" + controllerAddress),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("listeners", brokerAddress + ",CONTROLLER://" + controllerAddress),
                Map.entry("advertised.listeners", brokerAddress),
                Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("log.dirs", folder.resolve("data").toString()),
                Map.entry("num.partitions", "3"),
                Map.entry("offsets.topic.num.partitions", "1"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("transaction.state.log.num.partitions", "1"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("group.initial.rebalance.delay.ms", "100"),
                Map.entry("log.cleaner.enable", "false"),
                // Else each partition begins with 20 MB of zeros, which whoever copies its files copies too.
                Map.entry("log.index.size.max.bytes", "65536"),
                // Else an idle broker writes a record that says nothing twice a second.
                Map.entry("metadata.max.idle.interval.ms", "0"),
                Map.entry("num.network.threads", "2"),
                Map.entry("num.io.threads", "2"));
    }

    private static void discard() {
        stop();
        if (settings != null) {
            Path folder = Path.of(settings.get("log.dirs")).getParent();
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
