package org.samenspel.images.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.samenspel.local.Ports;
import org.samenspel.local.part.Databases;
import org.samenspel.local.part.Folders;
import org.samenspel.local.part.PostgresServer;

/** A PostgreSQL for a demo on port 5432, with the databases, roles and demo passwords of `deploy/postgres`. */
public final class PostgresDemo {

    public static final String HOME = "/opt/postgres";

    private static final Path SCRIPTS = Demo.DEPLOY.resolve("postgres");
    private static final Path CLUSTER = Demo.DATA.resolve("postgres");

    /** Those whose PostgreSQL is on its usual port. */
    private static final Ports PORTS = new Ports(5430);

    private static final PostgresServer SERVER = new PostgresServer(PORTS);
    private static final long BETWEEN_LOOKS_MILLIS = 100;

    private PostgresDemo() {}

    static void run(List<String> options) throws Exception {
        if (Files.notExists(CLUSTER)) {
            initialize();
        }
        var command = new ArrayList<>(List.of("-D", CLUSTER.toString()));
        command.addAll(List.of("-c", "config_file=" + SCRIPTS.resolve("postgresql.conf"), "-c", "listen_addresses=*"));
        command.addAll(List.of("-p", Integer.toString(PORTS.postgres())));
        command.addAll(options);
        Process server = start("postgres", command);
        Demo.beforeTheEnd(() -> stop(server));
        while (!answers() && server.isAlive()) {
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        }
        new Databases(SERVER, SCRIPTS).furnish();
        System.exit(server.waitFor());
    }

    /** Everybody who has a password may come from everywhere. */
    private static void initialize() throws IOException, InterruptedException {
        Path password =
                Files.writeString(Path.of(System.getProperty("java.io.tmpdir"), "password"), PostgresServer.PASSWORD);
        Path unfinished = CLUSTER.resolveSibling("unfinished");
        Folders.delete(unfinished);
        run("initdb", List.of(PostgresServer.initialization(unfinished, password)));
        Files.writeString(
                unfinished.resolve("pg_hba.conf"), "host all all all scram-sha-256\n", StandardOpenOption.APPEND);
        Files.move(unfinished, CLUSTER);
    }

    /** Ends open connections; the signal of the container would wait for clients. */
    private static void stop(Process server) {
        if (!server.isAlive()) {
            return;
        }
        try {
            run("pg_ctl", List.of("stop", "-D", CLUSTER.toString(), "-m", "fast"));
        } catch (IOException | IllegalStateException | InterruptedException ended) {
            System.err.println("PostgreSQL was not stopped: " + ended.getMessage());
        }
    }

    private static boolean answers() {
        try (Connection connection = SERVER.connect(PostgresServer.ADMINISTRATOR)) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static void run(String program, List<String> arguments) throws IOException, InterruptedException {
        int code = start(program, arguments).waitFor();
        if (code != 0) {
            throw new IllegalStateException(program + " ended with " + code);
        }
    }

    private static Process start(String program, List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of(HOME + "/bin/" + program));
        command.addAll(arguments);
        return Demo.start(command, Map.of());
    }
}
