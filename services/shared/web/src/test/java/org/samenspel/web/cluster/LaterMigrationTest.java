package org.samenspel.web.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenspel.testing.platform.PostgresServer;

/** A shared library's migrations have lower numbers than those of services, also those that come with a later release. */
class LaterMigrationTest {

    private static final String OWNER = "later_owner";

    private final String url = PostgresServer.database("later");

    @TempDir
    private Path migrations;

    @Test
    void isAppliedAfterThoseOfTheServiceWithTheSettingsOfEveryService() throws IOException {
        migration("V101__create_plan.sql", "create table plan (id uuid)");
        flyway(ofEveryService()).migrate();
        migration("V005__create_trace.sql", "create table trace (id uuid)");

        assertThatThrownBy(() -> flyway(false).migrate()).isInstanceOf(FlywayValidateException.class);
        flyway(ofEveryService()).migrate();

        assertThat(new Schema(url, OWNER, OWNER).missing(new TreeSet<>(Set.of(5, 101))))
                .isEmpty();
    }

    private void migration(String name, String sql) throws IOException {
        Files.writeString(migrations.resolve(name), sql);
    }

    private Flyway flyway(boolean outOfOrder) {
        return Flyway.configure()
                .dataSource(url, OWNER, OWNER)
                .locations("filesystem:" + migrations)
                .outOfOrder(outOfOrder)
                .load();
    }

    private static boolean ofEveryService() throws IOException {
        var settings = new Properties();
        try (var file =
                Files.newBufferedReader(Path.of("src/main/resources/META-INF/microprofile-config.properties"))) {
            settings.load(file);
        }
        return Boolean.parseBoolean(settings.getProperty("quarkus.flyway.out-of-order"));
    }
}
