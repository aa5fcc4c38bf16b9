package org.samenspel.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.testing.Tokens;
import org.samenspel.testing.platform.FreePort;

/**
 * A service that takes requests in and answers none, for longer than any of these tests takes: who has to go hears so soon, and who
 * leaves makes room. In each test they are others, who leave another service, since as many are remembered as have places.
 */
@QuarkusTest
@TestProfile(HungServiceTest.Patient.class)
class HungServiceTest {
    private static final int PLACES = 6;
    private static final int PLACES_OF_CLIENT = 4;
    private static final int CONNECTIONS = PLACES + 2;
    private static final long SECOND = 1_000;
    private static final String RESPONSES =
            "/consultations/v1/campaigns/019aa111-0000-7000-8000-00000000000a/responses";

    @ConfigProperty(name = "samenspel.gateway.routes.plans")
    URI address;

    @Inject
    Vertx vertx;

    private final List<RawConnection.Kept> clients = new ArrayList<>();
    private HungService service;

    @BeforeEach
    void takeIn() {
        service = new HungService(vertx, address);
    }

    /** Nothing is left under way. */
    @AfterEach
    void answer() throws IOException {
        service.release();
        for (RawConnection.Kept client : clients) {
            client.socket().getInputStream().readAllBytes();
            client.close();
        }
        service.close();
    }

    @Test
    void whoComesWhenAllPlacesAreTakenIsRefusedWithinASecond() throws IOException {
        hold("plans", PLACES_OF_CLIENT, 1);
        hold("plans", PLACES - PLACES_OF_CLIENT, 2);
        await().until(() -> service.held().size() == PLACES);

        refused(get("/plans/v1/plans", 1), 429, "urn:problem-type:belgif:tooManyRequests");
        refused(get("/plans/v1/plans", 3), 503, "urn:problem-type:belgif:serviceUnavailable");
        given().get("/plans/v1/health").then().statusCode(200).time(lessThan(SECOND));
        get("/consultations/v1/plans", 3).then().statusCode(200).time(lessThan(SECOND));
    }

    @Test
    void whoComesWhenAllConnectionsAreTakenIsRefusedWithinASecond() throws IOException {
        hold("plans", PLACES / 2, 1);
        hold("plans", PLACES / 2, 2);
        hold("consultations", CONNECTIONS - PLACES, 3);
        await().until(() -> service.held().size() == CONNECTIONS);

        refused(get("/consultations/v1/plans", 4), 503, "urn:problem-type:belgif:serviceUnavailable");
        given().get("/consultations/v1/health").then().statusCode(200).time(lessThan(SECOND));
    }

    @Test
    void responseThatComesWhenAllPlacesOfThoseAreTakenIsRefusedWithinASecond() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            List<CompletableFuture<HttpResponse<String>>> sent = IntStream.rangeClosed(0, PLACES)
                    .mapToObj(number -> client.sendAsync(response(number), BodyHandlers.ofString()))
                    .toList();

            assertThat(CompletableFuture.anyOf(sent.toArray(CompletableFuture<?>[]::new)))
                    .succeedsWithin(Duration.ofMillis(SECOND))
                    .extracting(first -> ((HttpResponse<?>) first).statusCode())
                    .isEqualTo(503);
            given().get("/consultations/v1/health").then().statusCode(200).time(lessThan(SECOND));
            service.release();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /partners/v1/held HTTP/1.1\r\n\r\n",
                "GET /partners/v1/begun HTTP/1.1\r\n\r\n",
                "POST /partners/v1/agreements HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}",
                "PUT /partners/v1/documents/019aa111/content HTTP/1.1\r\nContent-Length: 1000\r\n\r\nhalf"
            })
    void whatNobodyWaitsForIsCancelled(String request) throws IOException {
        RawConnection.Kept client = ask(request, 10);
        await().until(() -> service.held().size() == 1);
        if (request.contains("begun")) {
            assertThat(client.socket().getInputStream().read()).isEqualTo('H');
        }

        leave();

        await().until(() -> service.cancelled().equals(service.held()));
    }

    @Test
    void placesOfThoseWhoLeftAreFreeAtOnce() throws IOException {
        hold("finance", PLACES / 2, 20);
        hold("finance", PLACES / 2, 21);
        await().until(() -> service.held().size() == PLACES);
        get("/finance/v1/plans", 22).then().statusCode(503);

        leave();

        await().until(() -> service.cancelled().size() == PLACES);
        hold("finance", PLACES / 2, 20);
        hold("finance", PLACES / 2 - 1, 21);
        await().until(() -> service.held().size() == 2 * PLACES - 1);
        get("/finance/v1/plans", 22).then().statusCode(200);
    }

    @Test
    void whoAsksAndLeavesAgainAndAgainGetsNoMoreOfAServiceThanTwiceItsShare() throws IOException {
        hold("governance", PLACES_OF_CLIENT, 30);
        await().until(() -> service.held().size() == PLACES_OF_CLIENT);
        leave();
        await().until(() -> service.cancelled().size() == PLACES_OF_CLIENT);
        hold("governance", PLACES_OF_CLIENT, 30);
        await().until(() -> service.held().size() == 2 * PLACES_OF_CLIENT);
        leave();
        seeThatWhoLeftIsGone("governance", 31);

        refused(get("/governance/v1/plans", 30), 429, "urn:problem-type:belgif:tooManyRequests");
        assertThat(service.cancelled())
                .doesNotContainAnyElementsOf(service.held().subList(PLACES_OF_CLIENT, 2 * PLACES_OF_CLIENT));
    }

    @Test
    void answersOfARespondentWhoLeftAreStoredAllTheSame() throws IOException {
        ask("POST " + RESPONSES + " HTTP/1.1\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}", 40);
        await().until(() -> service.held().size() == 1);
        leave();
        seeThatWhoLeftIsGone("consultations", 41);

        HttpServerRequest response = service.held().getFirst();
        assertThat(service.cancelled()).doesNotContain(response);
        assertThat(response.response().end().toCompletionStage()).succeedsWithin(Duration.ofMillis(SECOND));
    }

    /** Who leaves after them has been seen to have left. */
    private void seeThatWhoLeftIsGone(String where, int client) throws IOException {
        int before = service.held().size();
        hold(where, 1, client);
        await().until(() -> service.held().size() == before + 1);
        leave();
        await().until(() -> service.cancelled().contains(service.held().getLast()));
    }

    private static void refused(Response answer, int status, String type) {
        answer.then()
                .statusCode(status)
                .time(lessThan(SECOND))
                .header("Retry-After", "5")
                .body("type", equalTo(type));
    }

    private static Response get(String path, int client) {
        return given().auth()
                .oauth2(Tokens.planner())
                .header("X-Forwarded-For", "203.0.113." + client)
                .get(path);
    }

    private static HttpRequest response(int client) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + RESPONSES))
                .header("Content-Type", "application/json")
                .header("X-Forwarded-For", "203.0.113." + client)
                .POST(BodyPublishers.ofString("{}"))
                .build();
    }

    private void hold(String where, int times, int client) throws IOException {
        for (int time = 0; time < times; time++) {
            ask("GET /" + where + "/v1/held HTTP/1.1\r\n\r\n", client);
        }
    }

    private RawConnection.Kept ask(String request, int client) throws IOException {
        String head = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Forwarded-For: 203.0.113." + client
                + "\r\nAuthorization: Bearer " + Tokens.planner() + "\r\n";
        clients.add(RawConnection.begin(request.replaceFirst(" HTTP/1.1\r\n", head)));
        return clients.getLast();
    }

    private void leave() throws IOException {
        for (RawConnection.Kept client : clients) {
            client.close();
        }
        clients.clear();
    }

    /** All services are at one address, and have fewer connections than places. We are the trusted proxy. */
    public static class Patient implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            String address = "http://127.0.0.1:" + FreePort.next();
            var settings = new HashMap<>(Map.of(
                    "samenspel.gateway.limits.requests",
                    Integer.toString(PLACES),
                    "samenspel.gateway.clients.requests",
                    Integer.toString(PLACES_OF_CLIENT),
                    "samenspel.gateway.clients.trusted-proxies",
                    "127.0.0.1",
                    "samenspel.gateway.upstream.connections",
                    Integer.toString(CONNECTIONS),
                    "samenspel.gateway.upstream.silence",
                    "30s"));
            Stream.of("plans", "consultations", "partners", "governance", "finance")
                    .forEach(service -> settings.put("samenspel.gateway.routes." + service, address));
            return settings;
        }
    }
}
