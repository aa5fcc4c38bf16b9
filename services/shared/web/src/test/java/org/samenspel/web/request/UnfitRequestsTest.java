package org.samenspel.web.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.testing.CapturedLogs;

/** Whoever reaches the service past the gateway. */
@QuarkusTest
class UnfitRequestsTest {
    private static final String HEALTH = "/notes/v1/health";
    private static final String BAD_REQUEST = "urn:problem-type:belgif:badRequest";
    private static final String MISDIRECTED_REQUEST = "urn:problem-type:samenspel:misdirectedRequest";

    @TestHTTPResource
    URI service;

    @TestHTTPResource(value = "/health/live", management = true)
    URI live;

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/notes/v1/notes;a=b",
                "/notes/v1/./notes",
                "/notes/v1/x/../notes",
                "/notes/v1/x/%2e%2e/notes",
                "/notes/v1/x/..;/notes",
                "/notes/v1//notes",
                "//notes/v1/notes",
                "/notes/v1/%6eotes",
                "/notes/v1/notes%2f",
                "/notes/v1/notes%5c",
                "/notes/v1/notes%00",
                "/notes/v1/notes%0d%0aX-User:%20me",
                "/notes/v1\\notes",
                "/notes/v1/notes\u0000",
                "/notes/v1/notes\u0001",
                "/notes/v1/not\u00e9s",
                "/notes/v1/notes#fragment",
                "/notes/v1/notes?color=\\",
                "/notes/v1/notes?color=%zz",
                "/notes/v1/notes?color=a|b",
                "/notes/v1/doc//openapi.yaml",
                "/gathered/./responses",
                "http://localhost/notes/v1/notes",
                "notes/v1/notes",
                "*"
            })
    void refusesTargetThatCouldBeReadInTwoWays(String target) throws IOException {
        assertProblem(exchange("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n"), 400, BAD_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:1", "LocalHost:8443", "127.0.0.1:80", "[::1]:9000"})
    void answersToItsOwnHostsWhateverThePort(String host) throws IOException {
        assertThat(exchange("GET " + HEALTH + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @CsvSource({
        "samenspel.example, " + HEALTH,
        "samenspel.example, /notes/v1/doc/openapi.yaml",
        "samenspel.example, /nothing/at/all",
        "localhost.samenspel.example, " + HEALTH,
        "notlocalhost:8080, " + HEALTH,
        "10.0.0.7:8080, " + HEALTH,
        "[::2]:8080, " + HEALTH
    })
    void refusesAHostThatIsNoneOfItsOwn(String host, String path) throws IOException {
        assertProblem(exchange("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n"), 421, MISDIRECTED_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1\r\n",
                "HTTP/1.0\r\n",
                "HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n",
                "HTTP/1.1\r\nHost: localhost samenspel.example\r\n",
                "HTTP/1.1\r\nHost: localhost@samenspel.example\r\n",
                "HTTP/1.1\r\nHost: localhost:samenspel.example\r\n"
            })
    void refusesRequestThatNamesNoHostOrMoreThanOne(String head) throws IOException {
        assertProblem(exchange("GET " + HEALTH + " " + head + "\r\n"), 400, BAD_REQUEST);
    }

    /** The body is announced, and never comes. */
    @Test
    void looksNeitherAtTheTokenNorAtTheBody() throws IOException {
        String head = "POST /notes/v1/notes HTTP/1.1\r\nHost: samenspel.example\r\nAuthorization: Bearer of nothing\r\n"
                + "Content-Type: application/json\r\nContent-Length: 1000000\r\n\r\n";

        assertProblem(exchange(head), 421, MISDIRECTED_REQUEST);
    }

    @Test
    void saysSoInTheLanguageOfTheClient() throws IOException {
        assertThat(exchange("GET " + HEALTH + " HTTP/1.1\r\nHost: samenspel.example\r\nAccept-Language: fr\r\n\r\n"))
                .contains("Requête mal adressée")
                .containsIgnoringCase("Content-Language: fr\r\n");
    }

    @Test
    void leavesNoTraceOfWhatWasAskedFor() throws IOException, InterruptedException {
        try (var logs = new CapturedLogs("", Level.INFO)) {
            exchange("GET /notes/v1/zwaantje;verhofstadt HTTP/1.1\r\nHost: localhost\r\n\r\n");
            exchange("GET /notes/v1/zwaantje HTTP/1.1\r\nHost: zwaantje.example\r\n\r\n");
            exchange("GET /notes/v1/zwaantje HTTP/1.1\r\n\r\n");

            assertThat(logs.messages()).noneMatch(line -> line.contains("zwaantje"));
        }
        try (HttpClient watcher = HttpClient.newHttpClient()) {
            String seen = watcher.send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString())
                    .body();
            assertThat(seen)
                    .contains("status=\"400\",uri=\"/refused\"", "status=\"421\",uri=\"/refused\"")
                    .doesNotContain("zwaantje");
        }
    }

    /** A pod is asked there by its own address. */
    @Test
    void leavesThePortOfHealthAndMetricsAlone() throws IOException {
        assertThat(exchange(
                        live,
                        "GET " + live.getPath() + " HTTP/1.1\r\nHost: 10.0.0.7:9000\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void doesNotStartWithAHostByWhichItCouldNeverBeAsked() {
        assertThatThrownBy(() -> new UnfitRequests(() -> Set.of("plans", "plans:8090"), new ObjectMapper()))
                .hasMessage("samenspel.web.hosts must name hosts without ports, and not: plans:8090");
    }

    /** An upgrade would open a second way in, past what looks at requests of the first. */
    @Test
    void speaksHttp11Alone() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(service.resolve(HEALTH))
                .version(Version.HTTP_2)
                .build();

        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, BodyHandlers.discarding()).version())
                    .isEqualTo(Version.HTTP_1_1);
        }
    }

    /** It is answered in letters, as any request without a Host. */
    @Test
    void takesNoConnectionThatBeginsInHttp2() throws IOException {
        assertThat(exchange("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")).startsWith("HTTP/2.0 400 ");
    }

    private static void assertProblem(String answer, int status, String type) {
        assertThat(answer)
                .matches("(?s)HTTP/1\\.[01] " + status + " .*")
                .contains("application/problem+json", "\"type\":\"" + type + "\"", "\"status\":" + status)
                .doesNotContain("samenspel.example");
    }

    private String exchange(String text) throws IOException {
        return exchange(service, text);
    }

    /** All that comes back until the service ends the connection; fails when it leaves it open. */
    private static String exchange(URI server, String text) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(Math.toIntExact(Duration.ofSeconds(10).toMillis()));
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
