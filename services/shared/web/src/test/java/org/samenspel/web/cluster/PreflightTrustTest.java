package org.samenspel.web.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenspel.testing.SelfSigned;

/** A provider whose certificate an inner authority signed. */
class PreflightTrustTest {

    private static final String ISSUER = "https://login.example/realms/samenspel";

    @TempDir
    private static Path folder;

    private static SelfSigned provider;
    private static HttpsServer server;

    @BeforeAll
    static void listen() throws IOException, GeneralSecurityException {
        provider = SelfSigned.in(folder.resolve("provider"));
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(provider.context()));
        server.createContext("/", exchange -> {
            byte[] body = ("{\"issuer\":\"" + ISSUER + "\"}").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @Test
    void isTrustedWhereItsAuthorityIsNamed() throws Exception {
        assertThat(issuer(provider.certificate()).isWell()).isTrue();
    }

    @Test
    void isNamedWhereNobodySaysWhoSignedIt() throws Exception {
        assertThat(issuer(null).problem())
                .matches("127\\.0\\.0\\.1:\\d+ has no certificate of an authority that is trusted for this name\\.");
    }

    @Test
    void isNamedWhereAnotherAuthorityIsTrusted() throws Exception {
        SelfSigned another = SelfSigned.in(folder.resolve("another"));

        assertThat(issuer(another.certificate()).isWell()).isFalse();
    }

    private static Finding issuer(@Nullable Path authority) throws IOException, GeneralSecurityException {
        try (HttpClient client = Preflight.client(authority == null ? null : authority.toString())) {
            return new Preflight(client)
                    .issuer("https://127.0.0.1:" + server.getAddress().getPort(), ISSUER);
        }
    }
}
