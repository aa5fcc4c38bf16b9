package org.samenspel.testing.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class PostgresServerTest {
    private final String url = (String) OncePerJvm.call(PostgresServer.class, "database", "sample");

    @Test
    void givesSameDatabaseToEveryCaller() {
        assertThat(OncePerJvm.call(PostgresServer.class, "database", "sample")).isEqualTo(url);
    }

    @Test
    void letsAppRoleUseButNotChangeWhatOwnerMigrated() throws SQLException {
        execute("sample_owner", "create table thing (id int primary key)");

        execute("sample_app", "insert into thing values (1)");

        assertThatThrownBy(() -> execute("sample_app", "drop table thing"))
                .hasMessageContaining("must be owner of table thing");
        assertThatThrownBy(() -> execute("sample_app", "create table other (id int)"))
                .hasMessageContaining("permission denied for schema public");
    }

    private void execute(String role, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, role, role)) {
            connection.createStatement().execute(sql);
        }
    }
}
