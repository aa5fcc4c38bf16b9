package org.samenspel.local.part;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.samenspel.local.Settings;
import org.samenspel.local.process.JavaCommand;
import org.samenspel.local.process.Launch;
import org.samenspel.local.process.Launcher;

/**
 * A Kafka broker that is its own controller (KRaft), with the topics of `deploy/kafka/topics.json` and an account for each service: nobody
 * else tells or reads anything.
 */
public final class Kafka implements Part {

    static final String NAME = "kafka";

    /** Any id will do: no other cluster is ever reached. */
    public static final String CLUSTER_ID = "c2FtZW5zcGVsLWxvY2FsLQ";

    private static final int FORMAT_PATIENCE_SECONDS = 120;

    private final Settings settings;
    private final KafkaAccounts accounts;

    Kafka(Settings settings) {
        this.settings = settings;
        this.accounts = new KafkaAccounts(settings);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String address() {
        return "localhost:" + settings.ports().kafka();
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public void prepare(Launcher launcher) throws IOException, InterruptedException {
        Files.createDirectories(settings.data());
        Folders.ownerOnly(records());
        accounts.prepare();
        KafkaAccounts.write(properties(), brokerProperties());
        if (!Files.exists(records().resolve("meta.properties"))) {
            Launch format = launch(
                    "kafka.tools.StorageTool",
                    "format",
                    "--cluster-id",
                    CLUSTER_ID,
                    "--config",
                    properties().toString());
            launcher.run("Formatting Kafka's storage", format, FORMAT_PATIENCE_SECONDS);
        }
    }

    @Override
    public Launch launch() {
        return launch("kafka.Kafka", properties().toString());
    }

    @Override
    public boolean ready() throws InterruptedException {
        if (!Sockets.accepts(settings.ports().kafka())) {
            return false;
        }
        try (Admin admin = admin()) {
            return !admin.describeCluster().nodes().get().isEmpty();
        } catch (ExecutionException notYet) {
            return false;
        }
    }

    @Override
    public void furnish() throws IOException, InterruptedException, ExecutionException {
        try (Admin admin = admin()) {
            makeTopics(admin, settings.home());
            accounts.make(
                    admin, topics(settings.home()).stream().map(NewTopic::name).toList());
        }
    }

    /** Makes the topics of a checkout that are missing. */
    public static void makeTopics(Admin admin, Path home) throws IOException, InterruptedException, ExecutionException {
        Set<String> present = admin.listTopics().names().get();
        List<NewTopic> missing = topics(home).stream()
                .filter(topic -> !present.contains(topic.name()))
                .toList();
        admin.createTopics(missing).all().get();
    }

    /** The accounts that a broker keeps: the services', and that of who checks audits. */
    public static List<String> accounts() {
        return KafkaAccounts.keptByTheBroker().toList();
    }

    /**
     * Makes these accounts, and grants what each may do with the topics of a checkout.
     *
     * @param password of an account
     */
    public static void makeAccounts(Admin admin, Path home, UnaryOperator<String> password)
            throws IOException, InterruptedException, ExecutionException {
        KafkaAccounts.make(admin, topics(home).stream().map(NewTopic::name).toList(), password);
    }

    /** The topics of `topics.json`, as they are made. */
    static List<NewTopic> topics(Path home) throws IOException {
        Topic[] topics = new JsonMapper()
                .readValue(home.resolve("deploy/kafka/topics.json").toFile(), Topic[].class);
        return Stream.of(topics)
                .map(topic -> new NewTopic(topic.name(), topic.partitions(), (short) 1).configs(topic.configs()))
                .toList();
    }

    private record Topic(String name, int partitions, Map<String, String> configs) {}

    private Properties brokerProperties() throws IOException {
        var properties = new Properties();
        for (String file : List.of("broker.properties", "secured.properties")) {
            Path settled = settings.home().resolve("deploy/kafka").resolve(file);
            properties.load(new StringReader(Files.readString(settled)));
        }
        properties.putAll(accounts.ofBroker());
        String broker = "SASL_PLAINTEXT://127.0.0.1:" + settings.ports().kafka();
        String controller = "CONTROLLER://127.0.0.1:" + settings.ports().kafkaController();
        properties.putAll(Map.of(
                "listeners",
                broker + "," + controller,
                "advertised.listeners",
                broker,
                "controller.quorum.voters",
                "1@127.0.0.1:" + settings.ports().kafkaController(),
                "log.dirs",
                records().toString()));
        return properties;
    }

    private Launch launch(String mainClass, String... arguments) {
        List<String> command = JavaCommand.withHeap("128m")
                .options("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn", "-Dorg.slf4j.simpleLogger.showDateTime=true")
                .main(Folders.jars(settings.installed().resolve("program/lib")), mainClass, arguments);
        return new Launch(command, Map.of(), settings.logs().resolve(NAME + ".log"));
    }

    private Admin admin() {
        var client = new HashMap<>(accounts.ofAdminClient());
        client.putAll(Map.of(
                "bootstrap.servers", address(), "default.api.timeout.ms", "25000", "request.timeout.ms", "20000"));
        return Admin.create(client);
    }

    private Path properties() {
        return settings.data().resolve("kafka.properties");
    }

    private Path records() {
        return settings.data().resolve(NAME);
    }
}
