package org.samenspel.local.demo;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.samenspel.local.Ports;

/**
 * How a platform is entered from this machine.
 *
 * @param ports of the gateway and of the provider of tokens
 * @param trust who may have signed the certificates of both; null where they are asked in the clear
 * @param secrets by the names of clients
 */
public record Entrance(Ports ports, @Nullable SSLContext trust, UnaryOperator<String> secrets) {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);

    /** In the clear, with the secrets that the realm's file has for everybody to read. */
    public static Entrance ofDemo(Ports ports) {
        return new Entrance(ports, null, client -> "demo-" + client);
    }

    String gateway() {
        return scheme() + "://localhost:" + ports.gateway();
    }

    String keycloak() {
        return scheme() + "://localhost:" + ports.keycloak();
    }

    private String scheme() {
        return trust == null ? "http" : "https";
    }

    HttpClient client() {
        var client = HttpClient.newBuilder().connectTimeout(TO_CONNECT);
        if (trust != null) {
            client.sslContext(trust);
        }
        return client.build();
    }
}
