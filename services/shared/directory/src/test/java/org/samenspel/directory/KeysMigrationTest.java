package org.samenspel.directory;

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
import org.samenspel.values.LocalizedText;

/** Keys that were stored before apostrophes and hyphens were passed over become those that are made now. */
class KeysMigrationTest {

    private static final Path MIGRATION =
            Path.of("src/main/resources/db/migration/V006__find_organizations_by_what_is_typed.sql");

    @Test
    void organizationsOfBeforeAreFoundByWhatIsTypedNow() throws SQLException, IOException {
        var name = new LocalizedText("’t Huis – Sint‑Jan", "L‘Étoile", null);
        try (Connection connection =
                        DriverManager.getConnection(PostgresServer.database("keys"), "keys_owner", "keys_owner");
                Statement sql = connection.createStatement()) {
            sql.execute("create table known_organization (search_name text)");
            sql.execute("insert into known_organization values (E'’t huis – sint‐jan\\nl‘etoile')");

            sql.execute(Files.readString(MIGRATION));

            ResultSet row = sql.executeQuery("select search_name from known_organization");
            row.next();
            assertThat(row.getString(1)).isEqualTo(name.searchKey());
        }
    }
}
