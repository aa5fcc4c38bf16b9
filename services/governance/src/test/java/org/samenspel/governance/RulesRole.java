package org.samenspel.governance;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.samenspel.testing.platform.OncePerJvm;
import org.samenspel.testing.platform.PostgresServer;

/** Gives the tests the third role of this service and a key, as the platform does: found by the service loader. */
public final class RulesRole implements QuarkusTestResourceLifecycleManager {

    private static final String ROLE = "governance_rules";
    private static final String KEY = "demo-AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    @Override
    public Map<String, String> start() {
        String url = (String) OncePerJvm.call(PostgresServer.class, "database", "governance");
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement sql = connection.createStatement()) {
            if (!sql.executeQuery("select from pg_roles where rolname = '" + ROLE + "'")
                    .next()) {
                sql.execute("create role " + ROLE + " login password '" + ROLE + "'");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The role of the rules can't be made", e);
        }
        return Map.of(
                "quarkus.datasource.rules.password", ROLE,
                "samenspel.characteristics.active-key", "first",
                "samenspel.characteristics.secrets.first", KEY);
    }

    @Override
    public void stop() {}
}
