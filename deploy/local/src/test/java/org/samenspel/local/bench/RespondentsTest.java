package org.samenspel.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.local.demo.Json;

class RespondentsTest {

    private static final String CAMPAIGN = "/consultations/v1/campaigns/42";

    private final Queue<JsonNode> received = new ConcurrentLinkedQueue<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(CAMPAIGN + "/responses", exchange -> {
            received.add(Json.MAPPER.readTree(exchange.getRequestBody()));
            int status = received.size() % 10 == 0 ? 503 : 201;
            byte[] answer = "{}".getBytes();
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void closedLoopCountsEveryAnswerOnce() {
        Load load = respondents().closed(CAMPAIGN, 4, Duration.ofMillis(300));

        assertThat(load.accepted() + load.refused()).isEqualTo(received.size()).isPositive();
        assertThat(load.accepted()).isGreaterThan(load.refused());
        assertThat(load.unanswered()).isZero();
    }

    @Test
    void openLoopSendsAsManyAsTheRateSays() {
        Load load = respondents().open(CAMPAIGN, 8, 100, Duration.ofMillis(500));

        assertThat(load.accepted() + load.refused()).isEqualTo(50).isEqualTo(received.size());
    }

    @Test
    void whenTooManyComeEachAnswerIsCountedByItsStatusAndFromBothMoments() {
        Answers answers = respondents().tooMany(CAMPAIGN, 1, 2_000, Duration.ofMillis(200));

        assertThat(answers.accepted() + answers.unavailable())
                .isEqualTo(received.size())
                .isEqualTo(400);
        assertThat(answers.unavailable()).isEqualTo(40);
        assertThat(answers.otherwise() + answers.unanswered()).isZero();
        assertThat(answers.sinceDue().p99())
                .isGreaterThanOrEqualTo(answers.sinceWritten().p99());
    }

    @Test
    void eachResponseHasARandomIdOfItsOwnAndTheAnswers() {
        respondents().open(CAMPAIGN, 2, 100, Duration.ofMillis(200));

        assertThat(received.stream().map(response -> response.path("id").asText()))
                .doesNotHaveDuplicates()
                .allSatisfy(id -> {
                    assertThat(UUID.fromString(id).version()).isEqualTo(4);
                    assertThat(UUID.fromString(id).variant()).isEqualTo(2);
                });
        assertThat(received)
                .allMatch(response ->
                        response.path("answers").path("area").asText().equals("city"));
    }

    private Respondents respondents() {
        return new Respondents(Server.here(server.getAddress().getPort()), List.of("{\"area\":\"city\"}"));
    }
}
