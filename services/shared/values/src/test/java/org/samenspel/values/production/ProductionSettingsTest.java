package org.samenspel.values.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProductionSettingsTest {

    @Test
    void refusesToGoOnWithAllProblemsAtOnceAndWithoutTheSecret() {
        var settings = settings(Map.of("db.PASSWORD", "demo-db", "address", "http://localhost"))
                .noDemoSecrets()
                .https("address");

        assertThatThrownBy(settings::refuseProblems)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Not fit for production: db.PASSWORD is a demo secret: set one of your own."
                        + " address must begin with https://.");
    }

    @Test
    void goesOnWithSettingsThatAreSafe() {
        var settings = settings(Map.of("db.password", "hG7oOf4s", "address", "https://samenspel.example"))
                .noDemoSecrets()
                .https("address")
                .never("verification", "none")
                .differ("reader", "owner", "reader must not be the owner.");

        assertThatCode(settings::refuseProblems).doesNotThrowAnyException();
    }

    @Test
    void refusesAnAddressThatIsNotSet() {
        assertThat(settings(Map.of()).https("address").problems()).containsExactly("address must begin with https://.");
    }

    @Test
    void refusesOneRoleForBoth() {
        assertThat(settings(Map.of("reader", "x", "owner", "x"))
                        .differ("reader", "owner", "reader must not be the owner.")
                        .problems())
                .containsExactly("reader must not be the owner.");
    }

    private static ProductionSettings settings(Map<String, String> settings) {
        return new ProductionSettings(settings.keySet(), name -> Optional.ofNullable(settings.get(name)));
    }
}
