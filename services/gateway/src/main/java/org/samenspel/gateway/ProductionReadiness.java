package org.samenspel.gateway;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.samenspel.values.production.ProductionSettings;

/** Refuses to start in production with demo secrets, or addresses over which anybody on the way could read or forge tokens. */
@ApplicationScoped
class ProductionReadiness {

    private final String environment;
    private final Config config;

    ProductionReadiness(
            @ConfigProperty(name = "samenspel.environment", defaultValue = "production") String environment,
            Config config) {
        this.environment = environment;
        this.config = config;
    }

    void check(@Observes StartupEvent started) {
        if (environment.equals("production")) {
            settings(config).refuseProblems();
        }
    }

    static ProductionSettings settings(Config config) {
        return new ProductionSettings(config.getPropertyNames(), name -> config.getOptionalValue(name, String.class))
                .noDemoSecrets()
                .https("samenspel.gateway.address")
                .https("quarkus.oidc.auth-server-url")
                .never("quarkus.oidc.tls.verification", "none");
    }
}
