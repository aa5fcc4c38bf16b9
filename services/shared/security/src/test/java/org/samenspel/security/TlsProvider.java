package org.samenspel.security;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samenspel.testing.SelfSigned;
import org.samenspel.testing.Token;
import org.samenspel.testing.platform.OncePerJvm;
import org.samenspel.testing.platform.SigningKeys;

/** An identity provider at an inner address, with a certificate that no public authority signed, set as the chart sets it. */
public final class TlsProvider implements QuarkusTestResourceLifecycleManager {

    private static final String REALM = "/realms/samenspel";

    private @Nullable HttpsServer server;

    @Override
    public Map<String, String> start() {
        try {
            SelfSigned keys = SelfSigned.in(Path.of("target/tls-provider"));
            server = listening(keys);
            String address = "https://localhost:" + server.getAddress().getPort() + REALM;
            return Map.of(
                    "quarkus.oidc.auth-server-url",
                    address,
                    "quarkus.oidc.token.issuer",
                    Token.ISSUER,
                    "quarkus.oidc.jwks-path",
                    address + "/certs",
                    "quarkus.oidc.tls.tls-configuration-name",
                    "provider",
                    "quarkus.tls.provider.trust-store.pem.certs",
                    keys.certificate().toAbsolutePath().toString());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private static HttpsServer listening(SelfSigned keys) throws IOException, GeneralSecurityException {
        HttpsServer listening = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        listening.setHttpsConfigurator(new HttpsConfigurator(keys.context()));
        serve(listening, "/.well-known/openid-configuration", "{\"issuer\": \"" + Token.ISSUER + "\"}");
        serve(listening, "/certs", signingKeys());
        listening.start();
        return listening;
    }

    private static void serve(HttpsServer server, String path, String json) {
        server.createContext(REALM + path, exchange -> {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private static String signingKeys() {
        var key = (RSAPublicKey) ((KeyPair) OncePerJvm.call(SigningKeys.class, "trusted")).getPublic();
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        return "{\"keys\": [{\"kty\": \"RSA\", \"use\": \"sig\", \"alg\": \"RS256\", \"n\": \"%s\", \"e\": \"%s\"}]}"
                .formatted(
                        base64.encodeToString(key.getModulus().toByteArray()),
                        base64.encodeToString(key.getPublicExponent().toByteArray()));
    }
}
