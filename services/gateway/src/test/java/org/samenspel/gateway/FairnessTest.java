package org.samenspel.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samenspel.testing.Tokens;

/** A slow or greedy client, or a service that hangs, takes only its own share. We are the trusted proxy. */
@QuarkusTest
@WithTestResource(value = StubServices.class, scope = TestResourceScope.GLOBAL)
class FairnessTest {
    private static final String RESPONSES =
            "/consultations/v1/campaigns/019aa222-0000-7000-8000-00000000000a/responses";
    private static final String TOO_MANY = "urn:problem-type:belgif:tooManyRequests";
    private static final String OTHER_CLIENT = "203.0.113.99";

    @Test
    void slowBodiesTakeNoPlaceOfARequest() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 3 * StubServices.MOST_REQUESTS; i++) {
                slow.add(slowBody());
            }

            submit(OTHER_CLIENT).then().statusCode(201).time(lessThan(1_000L));
            given().get("/consultations/v1/health").then().statusCode(200).time(lessThan(1_000L));
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void serviceThatHangsTakesNoPlaceOfTheOthersAndNoneOfTheQuestionHowItIs() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var hanging = hang(client, "plans", StubServices.MOST_REQUESTS, "203.0.113.1");
            submit(OTHER_CLIENT).then().statusCode(201).time(lessThan(1_000L));
            given().get("/plans/v1/health").then().statusCode(200).time(lessThan(1_000L));
            assertThat(hanging).extracting(answer -> answer.join().statusCode()).containsOnly(504);
        }
    }

    @Test
    void whoHoldsAllPlacesAndConnectionsOfAServiceTakesNoneOfSubmitsAndOfTheQuestionHowItIs() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            // Both have one address here, and so the same connections: fewer than they have places.
            var hanging = Stream.of("consultations", "plans")
                    .flatMap(service ->
                            hang(client, service, StubServices.MOST_REQUESTS, "203.0.113." + service.length()).stream())
                    .toList();
            submit(OTHER_CLIENT).then().statusCode(201).time(lessThan(1_000L));
            given().get("/consultations/v1/health").then().statusCode(200).time(lessThan(1_000L));
            assertThat(hanging)
                    .extracting(answer -> answer.join().statusCode())
                    .containsAnyOf(504)
                    .isSubsetOf(503, 504);
        }
    }

    @Test
    void greedyClientTakesNoPlaceOfTheOthers() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            int half = StubServices.MOST_REQUESTS_OF_CLIENT / 2;
            List<CompletableFuture<HttpResponse<String>>> greedy = Stream.of("plans", "consultations")
                    .flatMap(service -> hang(client, service, half + 2, "203.0.113.2").stream())
                    .toList();

            submit(OTHER_CLIENT).then().statusCode(201);
            assertThat(greedy)
                    .extracting(answer -> answer.join().statusCode())
                    .containsOnly(429, 504)
                    .filteredOn(status -> status == 504)
                    .hasSizeLessThanOrEqualTo(StubServices.MOST_REQUESTS_OF_CLIENT);
        }
    }

    @Test
    void refusesWhoAnswersTooOftenAndNobodyElse() {
        Response last = IntStream.rangeClosed(0, 2 * StubServices.BURST)
                .mapToObj(number -> submit("203.0.113.3"))
                .filter(answer -> answer.statusCode() != 201)
                .findFirst()
                .orElseThrow();

        last.then().statusCode(429).contentType("application/problem+json").body("type", equalTo(TOO_MANY));
        assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 4);
        submit(OTHER_CLIENT).then().statusCode(201);
    }

    /** From addresses that are no trusted proxy of ours. */
    @Test
    void anAddressKeepsSoManyConnectionsOpenAndTakesNoneOfTheOthers() throws IOException {
        List<RawConnection.Kept> kept = new ArrayList<>();
        try {
            for (int i = 0; i < StubServices.MOST_CONNECTIONS; i++) {
                kept.add(RawConnection.keep("127.0.0.2"));
            }
            assertThat(kept).allMatch(one -> one.ask("/consultations/v1/health") == 200);
            assertThat(kept).allMatch(one -> one.ask("/consultations/v1/health") == 200);

            try (var tooMany = RawConnection.keep("127.0.0.2");
                    var other = RawConnection.keep("127.0.0.3")) {
                assertThat(tooMany.ask("/consultations/v1/health")).isEqualTo(429);
                assertThat(tooMany.isEnded()).isTrue();
                assertThat(other.ask("/consultations/v1/health")).isEqualTo(200);
            }

            kept.removeLast().close();
            await().until(() -> {
                try (var again = RawConnection.keep("127.0.0.2")) {
                    return again.ask("/consultations/v1/health") == 200;
                }
            });
        } finally {
            for (RawConnection.Kept one : kept) {
                one.close();
            }
        }
    }

    @Test
    void connectionsOfATrustedProxyAreNotCounted() throws IOException {
        List<RawConnection.Kept> kept = new ArrayList<>();
        try {
            for (int i = 0; i < 2 * StubServices.MOST_CONNECTIONS; i++) {
                kept.add(RawConnection.keep("127.0.0.1"));
            }
            assertThat(kept).allMatch(one -> one.ask("/consultations/v1/health") == 200);
        } finally {
            for (RawConnection.Kept one : kept) {
                one.close();
            }
        }
    }

    private static Response submit(String address) {
        return given().header("X-Forwarded-For", address)
                .contentType("application/json")
                .body("stored")
                .post(RESPONSES);
    }

    private static Socket slowBody() throws IOException {
        Socket socket = new Socket("127.0.0.1", RestAssured.port);
        socket.getOutputStream()
                .write(("POST " + RESPONSES + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                + "X-Forwarded-For: 203.0.113.4\r\nContent-Length: 1000\r\n\r\n{")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static List<CompletableFuture<HttpResponse<String>>> hang(
            HttpClient client, String service, int times, String address) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + RestAssured.port + "/" + service + "/v1/slow"))
                .header("Authorization", "Bearer " + Tokens.planner())
                .header("X-Forwarded-For", address)
                .build();
        return IntStream.range(0, times)
                .mapToObj(time -> client.sendAsync(request, BodyHandlers.ofString()))
                .toList();
    }
}
