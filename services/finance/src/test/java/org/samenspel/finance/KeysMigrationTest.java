package org.samenspel.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenspel.testing.platform.PostgresServer;
import org.samenspel.values.text.SearchKey;

/** Keys that were stored before apostrophes and hyphens were passed over become those that are made now. */
class KeysMigrationTest {

    private static final Path MIGRATION =
            Path.of("src/main/resources/db/migration/V110__compare_themes_by_what_is_typed.sql");

    @Test
    void themesOfBeforeAreComparedByWhatIsTypedNowEachKeyOnceInABudget() throws SQLException, IOException {
        try (Connection connection =
                        DriverManager.getConnection(PostgresServer.database("keys"), "keys_owner", "keys_owner");
                Statement sql = connection.createStatement()) {
            sql.execute("create table staff_allocation (id int, budget_id int, theme_key text,"
                    + " unique (budget_id, theme_key))");
            sql.execute("insert into staff_allocation values (1, 1, '’s avonds – zorg'), (2, 1, '‘s avonds — zorg'),"
                    + " (3, 2, '’s avonds – zorg'), (4, 2, '''s avonds - zorg'), (5, 3, 'wonen')");

            sql.execute(Files.readString(MIGRATION));

            String typed = SearchKey.of("’s Avonds – zorg");
            assertThat(keys(sql)).containsExactly(typed, "‘s avonds — zorg", "’s avonds – zorg", typed, "wonen");
        }
    }

    private static List<String> keys(Statement sql) throws SQLException {
        ResultSet rows = sql.executeQuery("select theme_key from staff_allocation order by id");
        List<String> keys = new ArrayList<>();
        while (rows.next()) {
            keys.add(rows.getString(1));
        }
        return keys;
    }
}
