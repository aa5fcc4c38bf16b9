package org.samenspel.consultations;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import org.samenspel.testing.platform.OncePerJvm;
import org.samenspel.testing.platform.PostgresServer;
import org.samenspel.web.cluster.TellBackup;

/** Gives the tests the role of whoever makes backups, as the platform does: found by the service loader. */
public final class BackupRole implements QuarkusTestResourceLifecycleManager {

    private static final String ROLE = "consultations_backup";

    @Override
    public Map<String, String> start() {
        try (Connection administrator = DriverManager.getConnection(url(), "postgres", "postgres");
                Statement sql = administrator.createStatement()) {
            if (!sql.executeQuery("select from pg_roles where rolname = '" + ROLE + "'")
                    .next()) {
                sql.execute("create role " + ROLE + " login password '" + ROLE + "'");
                // As deploy/postgres/database.sql: who is not named reaches nothing in there.
                sql.execute("revoke all on schema public from public");
                sql.execute("grant usage on schema public to consultations_app");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The role of backups can't be made", e);
        }
        return Map.of();
    }

    @Override
    public void stop() {}

    /** Runs a statement as whoever makes backups. */
    public static void execute(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), ROLE, ROLE);
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    /** Tells of a backup as whoever makes backups on a cluster. */
    public static void tell(Instant began) throws SQLException {
        TellBackup.tell(url(), ROLE, ROLE, began);
    }

    private static String url() {
        return (String) OncePerJvm.call(PostgresServer.class, "database", "consultations");
    }
}
