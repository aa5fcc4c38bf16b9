package org.samenspel.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenspel.values.production.ProductionSettings;

class ProductionReadinessTest {
    private static final Map<String, String> SAFE = Map.of(
            "samenspel.gateway.address", "https://samenspel.example",
            "samenspel.gateway.routes.plans", "https://plans:8443",
            "quarkus.oidc.auth-server-url", "https://login.samenspel.example/realms/samenspel",
            "samenspel.gateway.clients.trusted-proxies", "10.0.0.0/8");

    @Test
    void acceptsEncryptedAddresses() {
        assertThat(problemsWith("quarkus.http.port", "8080")).isEmpty();
    }

    @Test
    void refusesAddressesThatAnybodyOnTheWayCanRead() {
        assertThat(problemsWith("samenspel.gateway.address", "http://localhost:8080"))
                .containsExactly("samenspel.gateway.address must begin with https://.");
        assertThat(problemsWith("quarkus.oidc.auth-server-url", "http://localhost:8081/realms/samenspel"))
                .containsExactly("quarkus.oidc.auth-server-url must begin with https://.");
    }

    @Test
    void refusesToAskAServiceInTheClear() {
        assertThat(problemsWith("samenspel.gateway.routes.finance", "http://finance:8080"))
                .containsExactly("samenspel.gateway.routes.finance must begin with https://.");
    }

    @Test
    void refusesAProviderThatAnybodyCanPretendToBe() {
        assertThat(problemsWith("quarkus.oidc.jwks-path", "http://keycloak/certs"))
                .containsExactly("quarkus.oidc.jwks-path must begin with https://.");
        assertThat(problemsWith("quarkus.tls.services.trust-all", "true"))
                .containsExactly("quarkus.tls.services.trust-all must be false.");
    }

    @Test
    void refusesToTakeAllWhoComeThroughAProxyForOneClient() {
        assertThat(problemsWith("samenspel.gateway.clients.trusted-proxies", ""))
                .containsExactly("samenspel.gateway.clients.trusted-proxies must name the proxy that ends TLS.");
    }

    @Test
    void refusesDemoSecrets() {
        assertThat(problemsWith("quarkus.oidc.credentials.secret", "demo-gateway"))
                .containsExactly("quarkus.oidc.credentials.secret is a demo secret: set one of your own.");
    }

    @Test
    void refusesAnEnvironmentThatIsNoneInsteadOfCheckingNothing() {
        assertThatThrownBy(settingsWith("samenspel.environment", "prod")::refuseProblems)
                .hasMessage("samenspel.environment must be one of production, local, test.");
        assertThatThrownBy(settingsWith("quarkus.oidc.auth-server-url", "http://localhost")::refuseProblems)
                .hasMessageStartingWith("Not fit for production: ");
    }

    private static List<String> problemsWith(String name, String value) {
        return settingsWith(name, value).problems();
    }

    private static ProductionSettings settingsWith(String name, String value) {
        var settings = new HashMap<>(SAFE);
        settings.put(name, value);
        var config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build();
        return ProductionReadiness.settings(config);
    }
}
