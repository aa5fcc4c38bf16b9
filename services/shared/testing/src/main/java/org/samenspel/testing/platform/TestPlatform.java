package org.samenspel.testing.platform;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.samenspel.testing.Broker;
import org.samenspel.testing.Token;

/**
 * Gives every {@code @QuarkusTest} what its service needs, without a line in the test: found by the service loader.
 *
 * <p>What is not on the class path is not started: a module without a datasource gets no PostgreSQL, one without Kafka no
 * broker. The database has the name of the module's folder.
 */
public final class TestPlatform implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        judgeTargetsOurselves();
        Map<String, String> config = new HashMap<>();
        // The broker beside the database: each takes seconds.
        Optional<CompletableFuture<String>> broker = onClassPath("io.quarkus.kafka.client.serialization.BufferSerde")
                ? Optional.of(CompletableFuture.supplyAsync(Broker::start))
                : Optional.empty();
        if (onClassPath("io.quarkus.agroal.DataSource")) {
            addDatabase(config);
        }
        broker.ifPresent(starting -> config.put("kafka.bootstrap.servers", starting.join()));
        if (onClassPath("io.quarkus.oidc.OidcTenantConfig")) {
            KeyPair trusted = (KeyPair) OncePerJvm.call(SigningKeys.class, "trusted");
            config.put(
                    "quarkus.oidc.public-key",
                    Base64.getEncoder().encodeToString(trusted.getPublic().getEncoded()));
            config.put("quarkus.oidc.token.issuer", Token.ISSUER);
        }
        return config;
    }

    /** As the programs of the platform do, which are started with it: else Quarkus answers what is no URI with a bare 400. */
    private static void judgeTargetsOurselves() {
        System.setProperty("vertx.disableURIValidation", "true");
    }

    /** Nothing stops between test classes: the servers end with the JVM. */
    @Override
    public void stop() {}

    private static void addDatabase(Map<String, String> config) {
        String name = databaseName();
        String url = database();
        config.put("quarkus.datasource.jdbc.url", url);
        config.put("quarkus.datasource.username", name + "_app");
        config.put("quarkus.datasource.password", name + "_app");
        config.put("quarkus.flyway.jdbc-url", url);
        config.put("quarkus.flyway.username", name + "_owner");
        config.put("quarkus.flyway.password", name + "_owner");
    }

    /** The JDBC URL of the database of the module under test. */
    public static String database() {
        return (String) OncePerJvm.call(PostgresServer.class, "database", databaseName());
    }

    private static String databaseName() {
        return Path.of("").toAbsolutePath().getFileName().toString().replaceAll("\\W", "_");
    }

    static boolean onClassPath(String type) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return loader.getResource(type.replace('.', '/') + ".class") != null;
    }
}
