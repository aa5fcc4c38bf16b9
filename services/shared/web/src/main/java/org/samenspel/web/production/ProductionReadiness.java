package org.samenspel.web.production;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.Config;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.samenspel.values.production.ProductionSettings;

/** Looks, in production, for settings that would make the service unsafe: before it migrates its database, and at the start. */
@ApplicationScoped
public class ProductionReadiness implements FlywayConfigurationCustomizer {

    private final Config config;

    ProductionReadiness(Config config) {
        this.config = config;
    }

    void check(@Observes StartupEvent started) {
        settings(config).refuseProblems();
    }

    @Override
    public void customize(FluentConfiguration migrations) {
        settings(config).refuseProblems();
    }

    static ProductionSettings settings(Config config) {
        return new ProductionSettings(config.getPropertyNames(), name -> config.getOptionalValue(name, String.class))
                .noDemoSecrets()
                .https("samenspel.web.address")
                .https("quarkus.oidc.auth-server-url")
                .notInTheClear("quarkus.oidc.jwks-path")
                .noBlindTrust()
                .encryptedRequests()
                .encryptedDatabases()
                .encryptedKafka()
                .only("quarkus.oidc.tls.verification", "required")
                .differ(
                        "quarkus.datasource.username",
                        "quarkus.flyway.username",
                        "quarkus.datasource.username must be a lesser role than quarkus.flyway.username.");
    }
}
