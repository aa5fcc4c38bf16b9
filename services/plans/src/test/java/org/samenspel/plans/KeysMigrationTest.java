package org.samenspel.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.samenspel.testing.platform.PostgresServer;
import org.samenspel.values.text.SearchKey;

/** Keys that were stored before apostrophes and hyphens were passed over become those that are made now. */
class KeysMigrationTest {

    private static final Path MIGRATION =
            Path.of("src/main/resources/db/migration/V126__compare_themes_by_what_is_typed.sql");

    @Test
    void themesOfBeforeAreFoundByWhatIsTypedNow() throws SQLException, IOException {
        try (Connection connection =
                        DriverManager.getConnection(PostgresServer.database("keys"), "keys_owner", "keys_owner");
                Statement sql = connection.createStatement()) {
            sql.execute("create table action (theme_key text)");
            sql.execute("insert into action values ('’s avonds – zorg')");

            sql.execute(Files.readString(MIGRATION));

            ResultSet row = sql.executeQuery("select theme_key from action");
            row.next();
            assertThat(row.getString(1)).isEqualTo(SearchKey.of("’s Avonds – zorg"));
        }
    }
}
