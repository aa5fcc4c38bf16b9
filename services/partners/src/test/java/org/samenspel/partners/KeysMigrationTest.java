package org.samenspel.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenspel.testing.platform.PostgresServer;
import org.samenspel.values.text.SearchKey;

/** Keys that were stored before apostrophes and hyphens were passed over become those that are made now. */
class KeysMigrationTest {

    private static final Path MIGRATION =
            Path.of("src/main/resources/db/migration/V111__find_and_compare_by_what_is_typed.sql");
    private static final String NAME = "’t Huis – Sint‑Jan";
    private static final List<String> THEMES = List.of("Zorg – Welzijn", "Vlaamse \"Rand\", \\ ’s avonds");

    @Test
    void namesAndThemesOfBeforeAreFoundByWhatIsTypedNow() throws SQLException, IOException {
        try (Connection connection =
                        DriverManager.getConnection(PostgresServer.database("keys"), "keys_owner", "keys_owner");
                Statement sql = connection.createStatement()) {
            sql.execute("create table organization (search_name text, theme_keys varchar[])");
            for (String table : List.of("agreement", "project")) {
                sql.execute("create table " + table + " (theme_keys varchar[])");
            }
            store(connection, "insert into organization (theme_keys, search_name) values (?, '’t huis – sint‐jan')");
            store(connection, "insert into agreement values (?)");
            store(connection, "insert into project values (?)");

            sql.execute(Files.readString(MIGRATION));

            assertThat(read(sql, "select search_name from organization")).isEqualTo(SearchKey.of(NAME));
            for (String table : List.of("organization", "agreement", "project")) {
                assertThat((Object[]) ((java.sql.Array) read(sql, "select theme_keys from " + table)).getArray())
                        .containsExactlyElementsOf(SearchKey.all(THEMES));
            }
        }
    }

    private static void store(Connection connection, String row) throws SQLException {
        try (var insert = connection.prepareStatement(row)) {
            insert.setArray(1, connection.createArrayOf("varchar", new String[] {
                "zorg – welzijn", "vlaamse \"rand\", \\ ’s avonds"
            }));
            insert.execute();
        }
    }

    private static Object read(Statement sql, String query) throws SQLException {
        ResultSet row = sql.executeQuery(query);
        row.next();
        return row.getObject(1);
    }
}
