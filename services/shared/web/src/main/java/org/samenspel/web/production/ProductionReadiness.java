package org.samenspel.web.production;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/** Looks, at the start in production, for settings that would make the service unsafe. */
@ApplicationScoped
public class ProductionReadiness {

    private static final Pattern SECRET = Pattern.compile(".*(password|secret|credential).*");
    private static final String DEMO = "demo-";

    private final Environment environment;
    private final Config config;

    ProductionReadiness(Environment environment, Config config) {
        this.environment = environment;
        this.config = config;
    }

    void check(@Observes StartupEvent started) {
        if (environment.kind() == Environment.Kind.PRODUCTION) {
            List<String> problems = problems(config);
            if (!problems.isEmpty()) {
                throw new IllegalStateException("Not fit for production: " + String.join(" ", problems));
            }
        }
    }

    /** What is not fit for production, one sentence each; never with the value of a secret. */
    static List<String> problems(Config config) {
        var problems = new ArrayList<String>();
        StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> SECRET.matcher(name.toLowerCase(Locale.ROOT)).matches())
                .filter(name -> text(config, name)
                        .filter(value -> value.startsWith(DEMO))
                        .isPresent())
                .sorted()
                .forEach(name -> problems.add(name + " is a demo secret: set one of your own."));
        text(config, "quarkus.oidc.auth-server-url")
                .filter(url -> !url.startsWith("https://"))
                .ifPresent(_ -> problems.add("quarkus.oidc.auth-server-url must begin with https://."));
        text(config, "quarkus.oidc.tls.verification")
                .filter("none"::equals)
                .ifPresent(_ -> problems.add("quarkus.oidc.tls.verification must not be none."));
        text(config, "quarkus.datasource.username")
                .filter(name -> text(config, "quarkus.flyway.username")
                        .filter(name::equals)
                        .isPresent())
                .ifPresent(_ -> problems.add(
                        "quarkus.datasource.username must be a lesser role than quarkus.flyway.username."));
        return problems;
    }

    private static Optional<String> text(Config config, String name) {
        return config.getOptionalValue(name, String.class);
    }
}
