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
import org.samenspel.local.Settings;
import org.samenspel.local.process.Launch;
import org.samenspel.local.process.Launcher;

/** PostgreSQL, with a database and two roles for each service, and a database for Keycloak. */
final class Postgres implements Part {

    static final String NAME = "postgres";

    private static final int INITDB_PATIENCE_SECONDS = 120;

    /** The class of SQLSTATE of what the driver says when no server answered. */
    private static final String NO_CONNECTION = "08";

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
                launch("initdb", PostgresServer.initialization(unfinished, password)),
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

    /** It answers as well when it takes in nobody now: it recovers, or has all the connections that it may have. */
    @Override
    public boolean alive() {
        try (Connection connection = server.connect(PostgresServer.ADMINISTRATOR)) {
            return connection.isValid(2);
        } catch (SQLException refused) {
            String state = refused.getSQLState();
            return state != null && !state.startsWith(NO_CONNECTION);
        }
    }

    @Override
    public void furnish() throws SQLException, IOException {
        new Databases(server, scripts()).furnish();
    }

    /** SIGINT: ends open connections and shuts down cleanly; SIGTERM would wait for clients. */
    @Override
    public String stopSignal() {
        return "INT";
    }

    private Path scripts() {
        return settings.home().resolve("deploy/postgres");
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
