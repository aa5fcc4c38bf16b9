package org.samenspel.governance.characteristic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenspel.governance.characteristic.Keys.SECOND;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Declarations at rest: who can read them, and what they look like. */
@QuarkusTest
class DeclarationsTest {

    private static final Characteristics DECLARED =
            new Characteristics(Origin.FOREIGN, Gender.WOMAN, LocalDate.of(1979, 2, 20));

    private final UUID person = UUID.randomUUID();

    @Inject
    @DataSource("rules")
    AgroalDataSource rules;

    @Inject
    AgroalDataSource service;

    @Inject
    Stored stored;

    @AfterEach
    void forgetPerson() {
        declarations(Keys.rotating()).forget(person);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from characteristics.declaration",
                "select count(*) from characteristics.declaration",
                "select * from characteristics.census",
                "delete from characteristics.declaration",
                "set role governance_rules"
            })
    void keepsTheRoleOfTheServiceOut(String sql) {
        assertThatThrownBy(() -> execute(service, sql))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"))
                .hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from public.person",
                "select * from public.mandate",
                "create table public.copy (id int)"
            })
    void keepsTheRoleOfTheRulesOutOfEverythingElse(String sql) {
        assertThatThrownBy(() -> execute(rules, sql))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }

    @Test
    void isNoPlainTextAtRest() {
        declarations(Keys.first()).declare(person, DECLARED, LocalDate.of(2021, 6, 15));

        String row = stored.one("declaration::text || encode(content, 'escape')", person.toString())
                .orElseThrow();

        assertThat(row).contains("first").doesNotContain("FOREIGN", "WOMAN", "1979");
        assertThat(stored.one("length(nonce)::text", person.toString())).contains("12");
    }

    @Test
    void rotatesToANewKeySoThatTheOldOneCanGo() {
        Declarations before = declarations(Keys.first());
        before.declare(person, DECLARED, LocalDate.of(2021, 6, 15));
        UUID id = before.of(List.of(person)).get(person).declarationId();

        new KeyRotation(declarations(Keys.rotating())).rotate();

        assertThat(stored.one("key_id", person.toString())).contains("second");
        assertThat(stored.consent(person.toString())).contains("2021-06-15");
        Declarations after = declarations(Keys.of("second", Map.of("second", SECOND)));
        assertThat(after.of(List.of(person))).isEqualTo(Map.of(person, new Declared(id, DECLARED)));
        new KeyRotation(declarations(Keys.back())).rotate();
    }

    @Test
    void deletesWhatIsForgotten() {
        Declarations declarations = declarations(Keys.first());
        declarations.declare(person, DECLARED, LocalDate.of(2021, 6, 15));

        declarations.forget(person);

        assertThat(declarations.of(List.of(person))).isEmpty();
        assertThat(stored.consent(person.toString())).isEmpty();
    }

    private Declarations declarations(CharacteristicKeys keys) {
        return new Declarations(rules, new CharacteristicCipher(keys));
    }

    private static void execute(AgroalDataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
