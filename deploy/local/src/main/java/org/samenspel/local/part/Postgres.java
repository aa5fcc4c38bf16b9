package org.samenspel.local.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samenspel.local.DomainService;
import org.samenspel.local.Settings;
import org.samenspel.local.process.Launch;
import org.samenspel.local.process.Launcher;

/** PostgreSQL, with a database and two roles for each service, and a database for Keycloak. */
final class Postgres implements Part {

    static final String NAME = "postgres";

    private static final int INITDB_PATIENCE_SECONDS = 120;

    private final Settings settings;
    private final PostgresServer server;

    Postgres(Settings settings) {
        this.settings = settings;
        this.server = new PostgresServer(settings.ports());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String address() {
        return server.address();
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public void prepare(Launcher launcher) throws IOException, InterruptedException {
        PostgresBinaries.unpackTo(binaries());
        Path cluster = cluster();
        if (Files.exists(cluster)) {
            return;
        }
        Path unfinished = Files.createDirectories(settings.data()).resolve("postgres.unfinished");
        Folders.delete(unfinished);
        Path password = Files.writeString(settings.data().resolve("postgres.password"), PostgresServer.PASSWORD);
        launcher.run(
                "Making the PostgreSQL cluster",
                launch(
                        "initdb",
                        "-D",
                        unfinished.toString(),
                        "-U",
                        PostgresServer.ADMINISTRATOR,
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8"),
                INITDB_PATIENCE_SECONDS);
        Files.delete(password);
        Files.move(unfinished, cluster);
    }

    @Override
    public Launch launch() {
        return launch(
                "postgres",
                "-D",
                cluster().toString(),
                "-c",
                "config_file=" + scripts().resolve("postgresql.conf"),
                "-p",
                Integer.toString(settings.ports().postgres()));
    }

    @Override
    public boolean ready() {
        try (Connection connection = server.connect(PostgresServer.ADMINISTRATOR)) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    @Override
    public void furnish() throws SQLException, IOException {
        for (DomainService service : DomainService.values()) {
            furnish(service.code());
        }
        furnish(Keycloak.NAME);
    }

    /** SIGINT: ends open connections and shuts down cleanly; SIGTERM would wait for clients. */
    @Override
    public String stopSignal() {
        return "INT";
    }

    private void furnish(String service) throws SQLException, IOException {
        try (Connection connection = server.connect(PostgresServer.ADMINISTRATOR)) {
            if (!exists(connection, "select from pg_roles where rolname = ?", service + "_owner")) {
                execute(connection, script("roles.sql", service));
            }
            if (exists(connection, "select from pg_database where datname = ?", service)) {
                return;
            }
            execute(connection, "create database " + service + " owner " + service + "_owner");
        }
        try (Connection connection = server.connect(service)) {
            execute(connection, script("database.sql", service));
            if (Files.exists(scripts().resolve(service + ".sql"))) {
                execute(connection, script(service + ".sql", service));
            }
        }
    }

    private String script(String name, String service) throws IOException {
        return Files.readString(scripts().resolve(name)).replace("${service}", service);
    }

    private Path scripts() {
        return settings.home().resolve("deploy/postgres");
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String script) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(script);
        }
    }

    /** PostgreSQL refuses to run as root, so root runs it in a user namespace in which it is nobody. */
    private Launch launch(String program, String... arguments) {
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(binaries().resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return new Launch(command, Map.of("TZ", "UTC"), settings.logs().resolve(NAME + ".log"), "INT");
    }

    private Path cluster() {
        return settings.data().resolve(NAME);
    }

    private Path binaries() {
        return settings.installed().resolve(NAME);
    }
}
