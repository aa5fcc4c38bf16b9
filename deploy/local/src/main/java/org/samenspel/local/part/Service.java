package org.samenspel.local.part;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.samenspel.local.Settings;
import org.samenspel.local.process.JavaCommand;
import org.samenspel.local.process.Launch;

/** A service with a database of its own. It doesn't wait for Keycloak: the keys are read with the first token. */
final class Service implements Part {

    private final Settings settings;
    private final String name;
    private final int port;

    Service(Settings settings, String name, int port) {
        this.settings = settings;
        this.name = name;
        this.port = port;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String address() {
        return "http://localhost:" + port;
    }

    @Override
    public Set<String> needs() {
        return Set.of(Postgres.NAME, Kafka.NAME);
    }

    @Override
    public Launch launch() {
        var environment = new HashMap<>(QuarkusEnvironment.of(settings, port, port + 1));
        environment.putAll(Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql://localhost:" + settings.ports().postgres() + "/" + name,
                "QUARKUS_DATASOURCE_USERNAME",
                name + "_app",
                "QUARKUS_DATASOURCE_PASSWORD",
                "demo-" + name + "-app",
                "QUARKUS_FLYWAY_USERNAME",
                name + "_owner",
                "QUARKUS_FLYWAY_PASSWORD",
                "demo-" + name + "-owner",
                "KAFKA_BOOTSTRAP_SERVERS",
                "localhost:" + settings.ports().kafka()));
        var command = JavaCommand.withHeap("192m")
                .jar(settings.installed().resolve(name).resolve("quarkus-run.jar"));
        return new Launch(command, environment, settings.logs().resolve(name + ".log"));
    }

    @Override
    public boolean ready() throws InterruptedException {
        return Http.answersOk("http://localhost:" + (port + 1) + "/q/health/ready");
    }
}
