package org.samenspel.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.testing.platform.OncePerJvm;
import org.samenspel.testing.platform.PostgresServer;

class DatabaseTest {
    private static final Map<String, String> CONFIG = Map.of(
            "quarkus.datasource.jdbc.url", (String) OncePerJvm.call(PostgresServer.class, "database", "counted"),
            "quarkus.flyway.username", "counted_owner",
            "quarkus.flyway.password", "counted_owner");

    @BeforeEach
    void createTables() {
        CONFIG.forEach(System::setProperty);
        Database.execute("create table flyway_schema_history (version text)");
        Database.execute("create table theme (name text)");
        Database.execute("create table plan (title text)");
        Database.execute("insert into theme values ('housing')");
        Database.execute("insert into plan values ('2022'), ('2023')");
    }

    @AfterEach
    void dropTables() {
        Database.execute("drop table flyway_schema_history, theme, plan");
        CONFIG.keySet().forEach(System::clearProperty);
    }

    @Test
    void countsRowsOfEveryTableButTheMigrations() {
        assertThat(Database.rowCounts()).containsExactly(entry("plan", 2L), entry("theme", 1L));
    }

    @Test
    void digestsTellThatARowChanged() {
        Map<String, String> before = Database.digests();

        Database.execute("update plan set title = '2024' where title = '2023'");

        assertThat(Database.digests())
                .containsEntry("theme", before.get("theme"))
                .hasEntrySatisfying(
                        "plan", now -> assertThat(now).startsWith("2 ").isNotEqualTo(before.get("plan")));
    }

    @Test
    void emptiesAllTablesButThoseNamed() {
        Database.empty(Set.of("theme"));

        assertThat(Database.rowCounts()).containsExactly(entry("plan", 0L), entry("theme", 1L));
    }

    @Test
    void answersRowsByColumn() {
        assertThat(Database.query("select title from plan order by title"))
                .containsExactly(Map.of("title", "2022"), Map.of("title", "2023"));
    }
}
