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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FinishedBackupsTest {

    private final List<String> backups = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private int status = 200;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] body = ("{\"items\": [" + String.join(",", backups) + "]}").getBytes(StandardCharsets.UTF_8);
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
    void theNewestThatIsFinishedCounts() throws IOException, InterruptedException {
        backups.add(backup("consultations-postgres", "primary", "completed", "2027-03-01T02:30:00Z"));
        backups.add(backup("consultations-postgres", "primary", "completed", "2027-03-02T02:30:00Z"));
        backups.add(backup("consultations-postgres", "primary", "running", "2027-03-03T02:30:00Z"));
        backups.add(backup("consultations-postgres", "primary", "failed", "2027-03-04T02:30:00Z"));

        assertThat(newest()).contains(Instant.parse("2027-03-02T02:30:00Z"));
        assertThat(asked).containsExactly("/apis/postgresql.cnpg.io/v1/namespaces/interplay/backups Bearer token");
    }

    @Test
    void aBackupOfAnotherServerOrOfAStandbyDoesNotCount() throws IOException, InterruptedException {
        backups.add(backup("plans-postgres", "primary", "completed", "2027-03-01T02:30:00Z"));
        backups.add(backup("consultations-postgres", "prefer-standby", "completed", "2027-03-01T02:30:00Z"));
        backups.add("{\"spec\": {\"cluster\": {\"name\": \"consultations-postgres\"}}}");

        assertThat(newest()).isEmpty();
    }

    @Test
    void aRefusalFailsSoThatTheJobShowsIt() {
        status = 403;

        assertThatThrownBy(this::newest).hasMessageContaining("403").hasMessageContaining("backups");
    }

    private static String backup(String cluster, String target, String phase, String began) {
        return """
                {"spec": {"cluster": {"name": "%s"}, "target": "%s"}, "status": {"phase": "%s", "startedAt": "%s"}}
                """.formatted(cluster, target, phase, began);
    }

    private Optional<Instant> newest() throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        try (var api = new ApiServer(HttpClient.newHttpClient(), address, "token", "interplay")) {
            return new FinishedBackups(api).newestOf("consultations-postgres");
        }
    }
}
