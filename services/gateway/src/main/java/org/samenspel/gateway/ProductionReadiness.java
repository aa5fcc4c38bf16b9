package org.samenspel.gateway;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to start in production with addresses over which anybody on the way could read or forge tokens. */
@ApplicationScoped
class ProductionReadiness {
    private static final String HTTPS = "https://";

    private final GatewayConfig config;
    private final String environment;
    private final Optional<String> provider;

    ProductionReadiness(
            GatewayConfig config,
            @ConfigProperty(name = "samenspel.environment", defaultValue = "production") String environment,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> provider) {
        this.config = config;
        this.environment = environment;
        this.provider = provider;
    }

    void check(@Observes StartupEvent started) {
        List<String> problems = problems(config.address().toString(), provider.orElse(""));
        if (environment.equals("production") && !problems.isEmpty()) {
            throw new IllegalStateException("Not fit for production: " + String.join(" ", problems));
        }
    }

    /** What is not fit for production, one sentence each. */
    static List<String> problems(String address, String provider) {
        Stream<String> ofAddress = address.startsWith(HTTPS)
                ? Stream.empty()
                : Stream.of("samenspel.gateway.address must begin with https://.");
        Stream<String> ofProvider = provider.startsWith(HTTPS)
                ? Stream.empty()
                : Stream.of("quarkus.oidc.auth-server-url must begin with https://.");
        return Stream.concat(ofAddress, ofProvider).toList();
    }
}
