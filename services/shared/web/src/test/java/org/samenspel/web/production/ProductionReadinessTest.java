package org.samenspel.web.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.values.production.ProductionSettings;

class ProductionReadinessTest {

    private static final Map<String, String> SAFE = Map.of(
            "samenspel.web.address", "https://samenspel.example",
            "quarkus.http.insecure-requests", "disabled",
            "quarkus.oidc.auth-server-url", "https://login.samenspel.example/realms/samenspel",
            "quarkus.oidc.credentials.secret", "3vOoT9bq",
            "quarkus.datasource.jdbc.url", "jdbc:postgresql://postgres/plans?sslmode=verify-full",
            "kafka.bootstrap.servers", "kafka:9093",
            "kafka.security.protocol", "SASL_SSL",
            "quarkus.datasource.username", "plans_app",
            "quarkus.datasource.password", "hG7oOf4s",
            "quarkus.flyway.username", "plans_owner");

    @Test
    void acceptsSettingsThatAreSafe() {
        assertThat(problemsWith("quarkus.http.port", "8080")).isEmpty();
    }

    @Test
    void refusesDemoSecretsAndDoesNotRepeatThem() {
        assertThat(problemsWith("quarkus.datasource.password", "demo-plans"))
                .containsExactly("quarkus.datasource.password is a demo secret: set one of your own.");
        assertThat(problemsWith("quarkus.oidc.credentials.secret", "demo-gateway"))
                .hasSize(1);
    }

    @Test
    void refusesTokensFromAProviderThatAnybodyCanPretendToBe() {
        assertThat(problemsWith("quarkus.oidc.auth-server-url", "http://localhost:8081/realms/samenspel"))
                .containsExactly("quarkus.oidc.auth-server-url must begin with https://.");
        assertThat(problemsWith("quarkus.oidc.tls.verification", "none")).hasSize(1);
        assertThat(problemsWith("quarkus.oidc.jwks-path", "http://keycloak/certs"))
                .containsExactly("quarkus.oidc.jwks-path must begin with https://.");
        assertThat(problemsWith("quarkus.tls.provider.trust-all", "true"))
                .containsExactly("quarkus.tls.provider.trust-all must be false.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://localhost:8080", "samenspel.example"})
    void refusesToSendPeopleToAnAddressInTheClear(String address) {
        assertThat(problemsWith("samenspel.web.address", address))
                .containsExactly("samenspel.web.address must begin with https://.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "enabled", "redirect"})
    void refusesToAnswerInTheClear(String requests) {
        assertThat(problemsWith("quarkus.http.insecure-requests", requests))
                .containsExactly("quarkus.http.insecure-requests must be disabled: the gateway comes over TLS.");
    }

    @Test
    void refusesADatabaseThatAnybodyOnTheWayCanReadOrPretendToBe() {
        assertThat(problemsWith("quarkus.datasource.jdbc.url", "jdbc:postgresql://postgres/plans"))
                .containsExactly("quarkus.datasource.jdbc.url must say sslmode=verify-full.");
        assertThat(problemsWith("quarkus.datasource.rules.jdbc.url", "jdbc:postgresql://postgres/a?sslmode=require"))
                .containsExactly("quarkus.datasource.rules.jdbc.url must say sslmode=verify-full.");
        assertThat(problemsWith("quarkus.flyway.jdbc-url", "jdbc:postgresql://postgres/plans"))
                .hasSize(1);
    }

    @Test
    void refusesAKafkaThatTakesInWhoeverComes() {
        String must =
                "kafka.security.protocol must be SASL_SSL, or SSL with a certificate of the service (kafka.ssl.keystore.location).";

        assertThat(problemsWith("kafka.security.protocol", "PLAINTEXT")).containsExactly(must);
        assertThat(problemsWith("kafka.security.protocol", "SASL_PLAINTEXT")).containsExactly(must);
        assertThat(problemsWith("kafka.security.protocol", "")).containsExactly(must);
        assertThat(problemsWith("kafka.security.protocol", "SSL")).containsExactly(must);
    }

    @Test
    void takesAKafkaThatKnowsTheServiceByItsCertificate() {
        var settings = new HashMap<>(SAFE);
        settings.put("kafka.security.protocol", "SSL");
        settings.put("kafka.ssl.keystore.location", "/keys/kafka.p12");

        assertThat(ProductionReadiness.settings(config(settings)).problems()).isEmpty();
    }

    @Test
    void refusesToRunAsTheOwnerOfTheSchema() {
        assertThat(problemsWith("quarkus.datasource.username", "plans_owner"))
                .containsExactly("quarkus.datasource.username must be a lesser role than quarkus.flyway.username.");
    }

    @Test
    void refusesAnEnvironmentThatIsNoneInsteadOfCheckingNothing() {
        assertThatThrownBy(settingsWith("samenspel.environment", "prod")::refuseProblems)
                .hasMessage("samenspel.environment must be one of production, local, test.");
        assertThatThrownBy(settingsWith("quarkus.oidc.auth-server-url", "http://localhost")::refuseProblems)
                .hasMessageStartingWith("Not fit for production: ");
    }

    @Test
    void refusesBeforeTheDatabaseIsMigrated() {
        Config unsafe = configWith("quarkus.datasource.password", "demo-plans");

        assertThatThrownBy(() -> new ProductionReadiness(unsafe).customize(new FluentConfiguration()))
                .hasMessageStartingWith("Not fit for production: quarkus.datasource.password");
    }

    private static List<String> problemsWith(String name, String value) {
        return settingsWith(name, value).problems();
    }

    private static ProductionSettings settingsWith(String name, String value) {
        return ProductionReadiness.settings(configWith(name, value));
    }

    private static Config configWith(String name, String value) {
        var settings = new HashMap<>(SAFE);
        settings.put(name, value);
        return config(settings);
    }

    private static Config config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build();
    }
}
