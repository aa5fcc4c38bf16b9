package org.samenspel.gateway;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;
import org.samenspel.values.production.ProductionSettings;

/**
 * Refuses to start in production with demo secrets, with addresses over which anybody on the way could read or forge tokens, or
 * without a proxy before it that is trusted: all respondents would be one client.
 */
@Singleton
class ProductionReadiness {

    private final Config config;

    ProductionReadiness(Config config) {
        this.config = config;
    }

    void check(@Observes StartupEvent started) {
        settings(config).refuseProblems();
    }

    static ProductionSettings settings(Config config) {
        return new ProductionSettings(config.getPropertyNames(), name -> config.getOptionalValue(name, String.class))
                .noDemoSecrets()
                .https("samenspel.gateway.address")
                .encryptedServices()
                .https("quarkus.oidc.auth-server-url")
                .notInTheClear("quarkus.oidc.jwks-path")
                .noBlindTrust()
                .given("samenspel.gateway.clients.trusted-proxies", "the proxy that ends TLS")
                .only("quarkus.oidc.tls.verification", "required");
    }
}
