package org.samenspel.web.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AutoscalerTest {

    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private int status = 200;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            asked.add(exchange.getRequestHeaders().getFirst("Content-Type") + " " + body);
            asked.add(exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void getsItsLeastNumberOfPodsAndNothingElse() throws IOException, InterruptedException {
        keepAtLeast(6);

        assertThat(asked)
                .containsExactly(
                        "PATCH /apis/autoscaling/v2/namespaces/interplay/horizontalpodautoscalers/samenspel-gateway",
                        "application/merge-patch+json {\"spec\":{\"minReplicas\":6}}",
                        "Bearer token");
    }

    @Test
    void aRefusalFailsSoThatTheJobTriesAgain() {
        status = 403;

        assertThatThrownBy(() -> keepAtLeast(6)).hasMessageContaining("403").hasMessageContaining("samenspel-gateway");
    }

    private void keepAtLeast(int pods) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        try (var api = new ApiServer(HttpClient.newHttpClient(), address, "token", "interplay")) {
            new Autoscaler(api, "samenspel-gateway").keepAtLeast(pods);
        }
    }
}
