package org.samenspel.local.part;

import java.util.Map;
import org.samenspel.local.Settings;

/** What every program of ours gets from its environment. */
final class QuarkusEnvironment {

    private QuarkusEnvironment() {}

    static Map<String, String> of(Settings settings, int port, int managementPort) {
        return Map.of(
                "SAMENSPEL_ENVIRONMENT",
                "local",
                "QUARKUS_HTTP_HOST",
                "127.0.0.1",
                "QUARKUS_HTTP_PORT",
                Integer.toString(port),
                "QUARKUS_MANAGEMENT_HOST",
                "127.0.0.1",
                "QUARKUS_MANAGEMENT_PORT",
                Integer.toString(managementPort),
                "QUARKUS_OIDC_AUTH_SERVER_URL",
                "http://localhost:" + settings.ports().keycloak() + "/realms/samenspel");
    }
}
