package org.samenspel.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
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
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.testing.CapturedLogs;

/** The text of a response says what the stand-in makes of it: {@link GatheredStub}. */
@QuarkusTest
@WithTestResource(value = StubServices.class, scope = TestResourceScope.GLOBAL)
class GatheredTest {
    private static final String RESPONSES =
            "/consultations/v1/campaigns/019aa111-0000-7000-8000-00000000000a/responses";

    @Test
    void answersAStoredResponseAsTheContractHasIt() {
        submit("stored")
                .then()
                .statusCode(201)
                .contentType("application/json")
                .body(equalTo("{\"status\":\"accepted\"}"))
                .header("Cache-Control", "no-store");
    }

    @Test
    void passesTheAnswerOfAServiceThatWantsToBeAskedAlone() {
        submit("alone")
                .then()
                .statusCode(200)
                .body("target", equalTo(RESPONSES))
                .body("body", equalTo(5));
    }

    @Test
    void tellsWhenToComeBackToAnOverloadedService() {
        submit("overloaded")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("type", equalTo("urn:problem-type:belgif:serviceUnavailable"));
    }

    @Test
    void saysNothingInItsLogOfASubmitThatIsAnswered() {
        try (var logs = new CapturedLogs("", Level.INFO)) {
            Stream.of("stored", "alone", "held").forEach(GatheredTest::submit);

            assertThat(logs.messagesOf("vert.x-")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"abrupt, 502", "wrong, 502", "silent, 504", "unknown, 200"})
    void answersForAServiceThatGivesNoOutcomeAsItDoesForASingleRequest(String response, int status) {
        submit(response).then().statusCode(status).time(lessThan(3_000L));
    }

    @Test
    void asksAgainWhenTheConnectionWasClosed() {
        submit("leaving").then().statusCode(201);
    }

    @Test
    void saysAtOnceThatTheServiceIsDown() {
        given().contentType("application/json")
                .body("{}")
                .post(RESPONSES.replace("consultations", "finance"))
                .then()
                .statusCode(503)
                .time(lessThan(1_500L))
                .header("Retry-After", "5");
    }

    @Test
    void tellsEachOfManyItsOwnStatus() {
        List<String> sent = IntStream.range(0, 5)
                .boxed()
                .flatMap(i -> Stream.of("held", "alone", "overloaded"))
                .toList();
        try (HttpClient client = HttpClient.newHttpClient()) {
            List<CompletableFuture<HttpResponse<String>>> answers = sent.stream()
                    .map(response -> client.sendAsync(request(response), BodyHandlers.ofString()))
                    .toList();

            assertThat(answers)
                    .extracting(answer -> answer.join().statusCode())
                    .containsExactlyElementsOf(sent.stream()
                            .map(response -> switch (response) {
                                case "alone" -> 200;
                                case "overloaded" -> 503;
                                default -> 201;
                            })
                            .toList());
        }
    }

    @Test
    void clientThatLeavesTakesNoOthersAnswerAway() throws IOException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int i = 0; i < 8; i++) {
                leave("held");
            }
            List<CompletableFuture<HttpResponse<String>>> answers = IntStream.range(0, 8)
                    .mapToObj(i -> client.sendAsync(request("held"), BodyHandlers.ofString()))
                    .toList();
            leave("held");

            assertThat(answers).extracting(answer -> answer.join().statusCode()).containsOnly(201);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gathered/responses", "/consultations/gathered/responses", "/gathered/v1/responses"})
    void hidesTheWayOfGatheredResponsesFromOutside(String path) {
        given().contentType("application/octet-stream")
                .body(new byte[21])
                .post(path)
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"19aa111-0000-7000-8000-00000000000a", "1019aa111-0000-7000-8000-00000000000a"})
    void passesNoCampaignOnWhoseIdIsSpelledInAnotherWay(String id) {
        given().contentType("application/json")
                .body("stored")
                .post("/consultations/v1/campaigns/" + id + "/responses")
                .then()
                .statusCode(404);
    }

    @Test
    void passesWhatIsNotPlainByItself() {
        given().contentType("application/json")
                .body("x")
                .post(RESPONSES + "?lang=fr")
                .then()
                .statusCode(200);
        given().contentType("text/plain").body("x").post(RESPONSES).then().statusCode(200);
        given().contentType("application/json")
                .body("x".repeat(16 * 1024 + 1))
                .post(RESPONSES)
                .then()
                .statusCode(200);
    }

    private static Response submit(String response) {
        return given().contentType("application/json").body(response).post(RESPONSES);
    }

    private static HttpRequest request(String response) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + RESPONSES))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(response))
                .build();
    }

    private static void leave(String response) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.getOutputStream()
                    .write(("POST " + RESPONSES + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Content-Length: " + response.length() + "\r\n\r\n" + response)
                            .getBytes(StandardCharsets.US_ASCII));
        }
    }
}
