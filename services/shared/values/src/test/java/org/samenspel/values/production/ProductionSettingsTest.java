package org.samenspel.values.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                .only("verification", "required")
                .differ("reader", "owner", "reader must not be the owner.");

        assertThatCode(settings::refuseProblems).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "test"})
    void goesOnWithDemoSettingsWhereTheEnvironmentSaysSo(String environment) {
        assertThatCode(unsafe(environment)::refuseProblems).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "production"})
    void isProductionUnlessSet(String environment) {
        assertThatThrownBy(unsafe(environment)::refuseProblems).hasMessageStartingWith("Not fit for production: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"prod", "Production", "PRODUCTION", "staging", "Local", "local ", " ", "dev"})
    void refusesAnotherWord(String environment) {
        assertThatThrownBy(unsafe(environment)::refuseProblems)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("samenspel.environment must be one of production, local, test.");
    }

    @Test
    void refusesAnotherWordAlsoWhenAllElseIsSafe() {
        assertThatThrownBy(settings(Map.of("samenspel.environment", "prod"))::refuseProblems)
                .hasMessageContaining("must be one of");
    }

    @Test
    void refusesAnAddressThatIsNotSet() {
        assertThat(settings(Map.of()).https("address").problems()).containsExactly("address must begin with https://.");
    }

    @Test
    void refusesWhatNobodyCanGuess() {
        assertThat(settings(Map.of()).given("proxies", "our proxy").problems())
                .containsExactly("proxies must name our proxy.");
        assertThat(settings(Map.of("proxies", "10.0.0.1"))
                        .given("proxies", "our proxy")
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "NONE", "certificate-validation"})
    void refusesWhatIsNotTheSafeWord(String verification) {
        assertThat(settings(Map.of("verification", verification))
                        .only("verification", "required")
                        .problems())
                .containsExactly("verification must be required.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://login.example/certs", "HTTP://login.example/certs"})
    void refusesAnAddressOfItsOwnInTheClear(String address) {
        assertThat(settings(Map.of("keys", address)).notInTheClear("keys").problems())
                .containsExactly("keys must begin with https://.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/certs", "https://login.example/certs", ""})
    void takesAPathAndAnAddressThatNobodyOnTheWayCanChange(String address) {
        assertThat(settings(Map.of("keys", address)).notInTheClear("keys").problems())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"quarkus.tls.trust-all", "quarkus.tls.provider.trust-all", "QUARKUS_TLS_PROVIDER_TRUST_ALL"})
    void refusesToTrustWhoeverAnswers(String name) {
        assertThat(settings(Map.of(name, "true")).noBlindTrust().problems()).containsExactly(name + " must be false.");
        assertThat(settings(Map.of(name, "false")).noBlindTrust().problems()).isEmpty();
    }

    @Test
    void refusesToTakeAnyNameForTheRightOne() {
        assertThat(settings(Map.of("quarkus.tls.provider.hostname-verification-algorithm", "NONE"))
                        .noBlindTrust()
                        .problems())
                .containsExactly("quarkus.tls.provider.hostname-verification-algorithm must be HTTPS.");
    }

    @Test
    void refusesOneRoleForBoth() {
        assertThat(settings(Map.of("reader", "x", "owner", "x"))
                        .differ("reader", "owner", "reader must not be the owner.")
                        .problems())
                .containsExactly("reader must not be the owner.");
    }

    private static ProductionSettings unsafe(String environment) {
        return settings(Map.of("samenspel.environment", environment, "db.password", "demo-db"))
                .noDemoSecrets();
    }

    private static ProductionSettings settings(Map<String, String> settings) {
        return new ProductionSettings(settings.keySet(), name -> Optional.ofNullable(settings.get(name)));
    }
}
