package org.samenspel.web.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PreflightTest {

    private HttpServer server;
    private int status = 200;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = "{\"issuer\":\"https://login.example/realms/samenspel\"}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aServiceThatAnswersThroughTheGatewayIsWell() {
        assertThat(health()).isEqualTo("ok    plans");
    }

    @Test
    void aServiceThatDoesNotIsNamedWithTheAnswer() {
        status = 503;

        assertThat(health()).isEqualTo("WRONG plans: the gateway answers 503 for /plans/v1/health.");
    }

    @Test
    void whoDoesNotAnswerAtAllIsNamed() {
        server.stop(0);

        assertThat(health()).matches("WRONG plans: 127\\.0\\.0\\.1:\\d+ does not answer\\.");
    }

    @Test
    void itLooksAgainBeforeItSaysThatSomethingIsWrong() throws InterruptedException {
        var wrong = List.of(new Finding("plans", "it does not answer."));
        var well = List.of(new Finding("plans", ""));
        Iterator<List<Finding>> found = List.of(wrong, wrong, well).iterator();

        assertThat(Preflight.patiently(5, 0, found::next)).isEqualTo(well);
        assertThat(Preflight.patiently(5, 0, () -> wrong)).isEqualTo(wrong);
    }

    @Test
    void theProviderMustBeTheIssuerOfTokens() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var preflight = new Preflight(client);

            assertThat(preflight
                            .issuer(address(), "https://login.example/realms/samenspel")
                            .isWell())
                    .isTrue();
            assertThat(preflight
                            .issuer(address(), "https://login.example/realms/other")
                            .problem())
                    .isEqualTo("the provider calls itself https://login.example/realms/samenspel,"
                            + " and oidc.address is https://login.example/realms/other.");
        }
    }

    @Test
    void aProviderThatHasNoSuchRealmIsNamedWithItsAnswer() {
        status = 404;

        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(new Preflight(client)
                            .issuer(address(), "https://login.example/realms/samenspel")
                            .problem())
                    .isEqualTo("the provider answers 404 for /.well-known/openid-configuration.");
        }
    }

    private String health() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return new Preflight(client)
                    .health(URI.create(address() + "/plans/v1/health"), "plans")
                    .toString();
        }
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }
}
