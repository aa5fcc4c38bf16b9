package org.samenspel.testing.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL server of this JVM: on a free port, gone when the JVM ends. Reached by {@link OncePerJvm}. Without fsync, but where
 * something is measured that depends on it ({@code POSTGRES_FSYNC=on}).
 */
public final class PostgresServer {
    private static @Nullable EmbeddedPostgres server;

    private PostgresServer() {}

    /**
     * The JDBC URL of the database with this name, created at first use as in production: the role {@code <name>_owner}
     * migrates, the lesser role {@code <name>_app} runs; both have their name as password.
     */
    public static synchronized String database(String name) {
        try {
            if (server == null) {
                QuietLogs.of("io.zonky.test");
                server = EmbeddedPostgres.builder()
                        .setPort(FreePort.next())
                        .setPGStartupWait(Duration.ofMinutes(1))
                        .setServerConfig("fsync", System.getenv().getOrDefault("POSTGRES_FSYNC", "off"))
                        .setServerConfig("max_connections", "200")
                        .start();
            }
            create(server, name);
            return "jdbc:postgresql://localhost:" + server.getPort() + "/" + name;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start", e);
        } catch (SQLException e) {
            throw new IllegalStateException("database " + name + " can't be created", e);
        }
    }

    private static void create(EmbeddedPostgres server, String name) throws SQLException {
        String owner = name + "_owner";
        String app = name + "_app";
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            if (sql.executeQuery("select from pg_database where datname = '" + name + "'")
                    .next()) {
                return;
            }
            sql.execute("create role " + owner + " login password '" + owner + "'");
            sql.execute("create role " + app + " login password '" + app + "'");
            sql.execute("create database " + name + " owner " + owner);
        }
        String grant = "alter default privileges for role " + owner + " in schema public grant ";
        try (Connection connection = server.getDatabase("postgres", name).getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(grant + "select, insert on tables to " + app);
            sql.execute(grant + "usage, select on sequences to " + app);
        }
    }
}
