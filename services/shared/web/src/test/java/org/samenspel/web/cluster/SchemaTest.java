package org.samenspel.web.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Asked of a real database, as the role that runs. */
@QuarkusTest
class SchemaTest {

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String username;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Test
    void lacksNothingWhenItHasAllMigrationsOrMore() {
        assertThat(missing(url, 2)).isEmpty();
    }

    @Test
    void tellsWhatItLacks() {
        assertThat(missing(url, 2, 998, 999)).isEqualTo("The database lacks the migrations [998, 999].");
    }

    @Test
    void isAwaitedWhileItCannotBeAsked() {
        assertThat(missing("jdbc:postgresql://127.0.0.1:1/nowhere", 2))
                .isEqualTo("The database can't be asked (SQL state 08001).");
    }

    @Test
    void tellsWhenItsServerTakesFewerConnectionsThanPodsMayMake() {
        var schema = new Schema(url, username, password);

        assertThat(schema.connections(5).isWell()).isTrue();
        assertThat(schema.connections(100_000).problem()).startsWith("pods may make 100000, and max_connections is ");
    }

    private String missing(String database, Integer... needed) {
        return new Schema(database, username, password).missing(new TreeSet<>(Set.of(needed)));
    }
}
