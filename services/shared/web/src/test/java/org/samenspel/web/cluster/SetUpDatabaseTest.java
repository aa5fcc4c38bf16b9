package org.samenspel.web.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenspel.testing.platform.PostgresServer;
import org.samenspel.web.cluster.SetUpDatabase.Administrator;

/** On a real server, whose administrator needs no password. */
class SetUpDatabaseTest {

    private static final String SERVER = PostgresServer.database("elsewhere").replace("/elsewhere", "/");

    @Test
    void makesTheDatabaseWithAnOwnerThatMigratesAndALesserRoleThatRuns() throws IOException, SQLException {
        setUp("consultations", Map.of("consultations_owner", "first", "consultations_app", "second"));

        try (var owner = connect("consultations", "consultations_owner", "first");
                var statement = owner.createStatement()) {
            statement.execute("create table answer (id int)");
        }
        try (var app = connect("consultations", "consultations_app", "second");
                var statement = app.createStatement()) {
            statement.execute("insert into answer values (1)");
            assertThatThrownBy(() -> statement.execute("create table other (id int)"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void mayBeRunAgainAndChangesThePasswordsThatChanged() throws IOException, SQLException {
        setUp("governance", Map.of("governance_owner", "a", "governance_app", "b", "governance_rules", "c"));
        String before = storedPassword("governance_rules");
        setUp("governance", Map.of("governance_owner", "a", "governance_app", "b", "governance_rules", "d"));

        assertThat(storedPassword("governance_rules"))
                .startsWith("SCRAM-SHA-256$")
                .isNotEqualTo(before);
    }

    @Test
    void aDatabaseOfAnotherNameIsRefused() {
        var other = new SetUpDatabase(administrator(), SERVER + "other?sslmode=disable", "plans", Map.of());

        assertThatThrownBy(other::run).hasMessage("Only a database that is called plans can be made here.");
    }

    @Test
    void passwordsOfRolesAreInTheEnvironment() {
        assertThat(SetUpDatabase.passwords(Map.of("SET_UP_ROLE_PLANS_APP", "secret", "PATH", "/bin")))
                .isEqualTo(Map.of("plans_app", "secret"));
    }

    private static void setUp(String service, Map<String, String> passwords) throws IOException, SQLException {
        new SetUpDatabase(administrator(), SERVER + service + "?sslmode=disable", service, passwords).run();
    }

    private static String storedPassword(String role) throws SQLException {
        try (var administrator = connect("postgres", "postgres", "postgres");
                var statement = administrator.createStatement();
                var row = statement.executeQuery("select rolpassword from pg_authid where rolname = '" + role + "'")) {
            row.next();
            return row.getString(1);
        }
    }

    private static Administrator administrator() {
        return new Administrator("postgres", "postgres");
    }

    private static Connection connect(String database, String role, String password) throws SQLException {
        return DriverManager.getConnection(SERVER + database, role, password);
    }
}
