package org.samenspel.local.part;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.samenspel.local.DomainService;
import org.samenspel.local.Settings;
import org.samenspel.local.process.JavaCommand;
import org.samenspel.local.process.Launch;
import org.samenspel.local.process.Launcher;

/** A service with a database of its own. It doesn't wait for Keycloak: the keys are read with the first token. */
final class Service implements Part {

    private final Settings settings;
    private final DomainService service;

    Service(Settings settings, DomainService service) {
        this.settings = settings;
        this.service = service;
    }

    @Override
    public String name() {
        return service.code();
    }

    @Override
    public String address() {
        return "http://localhost:" + settings.ports().of(service);
    }

    @Override
    public Set<String> needs() {
        return Set.of(Postgres.NAME, Kafka.NAME);
    }

    @Override
    public void prepare(Launcher launcher) throws IOException {
        if (service == DomainService.CONSULTATIONS) {
            new CampaignKeys(settings).prepare();
        }
    }

    @Override
    public Launch launch() {
        String name = service.code();
        var environment = new HashMap<>(QuarkusEnvironment.of(
                settings, settings.ports().of(service), settings.ports().managementOf(service)));
        environment.putAll(connections(settings, service));
        environment.putAll(new KafkaAccounts(settings).of(service));
        environment.putAll(owner(service));
        environment.put("SAMENSPEL_WEB_ADDRESS", new Gateway(settings).address());
        // Else it waits two seconds for each of its channels when it stops. The inbox takes no event twice.
        environment.put("MP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_GRACEFUL_SHUTDOWN", "false");
        environment.putAll(service.settings());
        if (service == DomainService.CONSULTATIONS) {
            environment.putAll(new CampaignKeys(settings).environment());
        }
        var command =
                QuarkusProgram.of(name, settings.installed().resolve(name)).command(java());
        return new Launch(command, environment, settings.logs().resolve(name + ".log"));
    }

    /** How its database and Kafka are reached, but for an account at Kafka. */
    static Map<String, String> connections(Settings settings, DomainService service) {
        String name = service.code();
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql://localhost:" + settings.ports().postgres() + "/" + name,
                "QUARKUS_DATASOURCE_USERNAME",
                name + "_app",
                "QUARKUS_DATASOURCE_PASSWORD",
                "demo-" + name + "-app",
                "KAFKA_BOOTSTRAP_SERVERS",
                "localhost:" + settings.ports().kafka());
    }

    /** Who owns the tables of its database, and migrates them. */
    static Map<String, String> owner(DomainService service) {
        String name = service.code();
        return Map.of("QUARKUS_FLYWAY_USERNAME", name + "_owner", "QUARKUS_FLYWAY_PASSWORD", "demo-" + name + "-owner");
    }

    private JavaCommand java() {
        return QuarkusProgram.isOptimized(service.code())
                ? JavaCommand.optimizingWithHeap("192m")
                : JavaCommand.withHeap("192m");
    }

    @Override
    public boolean ready() throws InterruptedException {
        return Http.answersOk(health("ready"));
    }

    @Override
    public boolean alive() throws InterruptedException {
        return Http.answersOk(health("live"));
    }

    private String health(String kind) {
        return "http://localhost:" + settings.ports().managementOf(service) + "/q/health/" + kind;
    }
}
