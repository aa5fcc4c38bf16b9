package org.samenspel.web.production;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.Config;
import org.samenspel.values.production.ProductionSettings;

/** Looks, at the start in production, for settings that would make the service unsafe. */
@ApplicationScoped
public class ProductionReadiness {

    private final Environment environment;
    private final Config config;

    ProductionReadiness(Environment environment, Config config) {
        this.environment = environment;
        this.config = config;
    }

    void check(@Observes StartupEvent started) {
        if (environment.kind() == Environment.Kind.PRODUCTION) {
            settings(config).refuseProblems();
        }
    }

    static ProductionSettings settings(Config config) {
        return new ProductionSettings(config.getPropertyNames(), name -> config.getOptionalValue(name, String.class))
                .noDemoSecrets()
                .https("quarkus.oidc.auth-server-url")
                .never("quarkus.oidc.tls.verification", "none")
                .differ(
                        "quarkus.datasource.username",
                        "quarkus.flyway.username",
                        "quarkus.datasource.username must be a lesser role than quarkus.flyway.username.");
    }
}
