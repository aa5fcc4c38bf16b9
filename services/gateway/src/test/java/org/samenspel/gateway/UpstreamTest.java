package org.samenspel.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.testing.CapturedLogs;
import org.samenspel.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StubServices.class, scope = TestResourceScope.GLOBAL)
class UpstreamTest {

    @Test
    void saysAtOnceThatServiceIsDown() {
        given().get("/finance/v1/health")
                .then()
                .statusCode(503)
                .time(lessThan(1_500L))
                .header("Retry-After", "5")
                .body("type", equalTo("urn:problem-type:belgif:serviceUnavailable"));
    }

    @Test
    void waitsForSlowServiceNoLongerThanAllowed() {
        given().auth()
                .oauth2(Tokens.planner())
                .get("/plans/v1/slow")
                .then()
                .statusCode(504)
                .time(lessThan(3_000L))
                .body("type", equalTo("urn:problem-type:samenspel:gatewayTimeout"));
    }

    @Test
    void saysThatServiceBrokeOff() {
        given().auth()
                .oauth2(Tokens.planner())
                .get("/plans/v1/abrupt")
                .then()
                .statusCode(502)
                .body("type", equalTo("urn:problem-type:belgif:badGateway"));
    }

    @Test
    void asksAgainWhatDoesTheSameTwiceWhenTheConnectionWasClosed() {
        String path = "/plans/v1/leaving?time=";
        given().auth().oauth2(Tokens.planner()).get(path + 1).then().statusCode(200);
        given().auth()
                .oauth2(Tokens.planner())
                .header("Idempotency-Key", "8c3bb2ea-4b0f-4e0e-9a39-1b1d64a9c6a0")
                .body("{}")
                .post(path + 2)
                .then()
                .statusCode(200)
                .body("body", equalTo(2));
    }

    @Test
    void asksNothingTwiceThatMayHaveBeenDone() {
        given().auth()
                .oauth2(Tokens.planner())
                .body("{}")
                .patch("/plans/v1/leaving?time=3")
                .then()
                .statusCode(502);
    }

    @ParameterizedTest
    @CsvSource({"conflict, 409", "failure, 500"})
    void passesErrorsOfServiceUnchanged(String path, int status) {
        given().auth()
                .oauth2(Tokens.planner())
                .get("/plans/v1/" + path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("Content-Language", "fr")
                .body(equalTo("{\"type\":\"urn:problem-type:samenspel:ofTheService\"}"));
    }

    @Test
    void passesAnswerWithoutBody() {
        given().auth()
                .oauth2(Tokens.planner())
                .delete("/plans/v1/empty")
                .then()
                .statusCode(204)
                .body(equalTo(""));
        given().auth()
                .oauth2(Tokens.planner())
                .head("/plans/v1/plans")
                .then()
                .statusCode(200)
                .header("ETag", "\"7\"");
    }

    @Test
    void streamsBigAnswer() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient();
                InputStream body = client.send(request("big"), BodyHandlers.ofInputStream())
                        .body()) {
            assertThat(body.skip(Long.MAX_VALUE)).isEqualTo(StubService.BIG);
        }
    }

    @Test
    void doesNotMakeBrokenAnswerLookWhole() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThatThrownBy(() -> client.send(request("broken"), BodyHandlers.ofString()))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void refusesOverloadQuicklyAndRecovers() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            List<CompletableFuture<HttpResponse<String>>> answers = IntStream.range(0, 2 * StubServices.MOST_REQUESTS)
                    .mapToObj(number -> client.sendAsync(request("slow"), BodyHandlers.ofString()))
                    .toList();

            assertThat(answers)
                    .extracting(answer -> answer.join().statusCode())
                    .containsOnly(503, 504)
                    .filteredOn(status -> status == 504)
                    .hasSizeLessThanOrEqualTo(StubServices.MOST_REQUESTS);
        }
        given().get("/plans/v1/health").then().statusCode(200);
    }

    @Test
    void clientThatLeavesWithTheLastByteTakesNoOthersAnswerAway() throws Exception {
        List<Callable<Integer>> clients =
                Collections.nCopies(500, () -> RawConnection.statusOf("/plans/v1/plans", Tokens.planner()));

        try (var eightAtOnce = Executors.newFixedThreadPool(8)) {
            assertThat(eightAtOnce.invokeAll(clients)).extracting(Future::get).containsOnly(200);
        }
    }

    @Test
    void clientThatLeavesInTheMiddleTakesNoOthersAnswerAway() throws Exception {
        for (int time = 0; time < 50; time++) {
            RawConnection.leaveAfter(1_000, "/plans/v1/big", Tokens.planner());
            assertThat(RawConnection.statusOf("/plans/v1/plans", Tokens.planner()))
                    .isEqualTo(200);
        }
    }

    @Test
    void warnsOnceOfAServiceThatDoesNotKnowItselfByItsRoute() {
        try (var logs = new CapturedLogs("org.samenspel.gateway.upstream.Misdirections", Level.ALL)) {
            for (int time = 0; time < 2; time++) {
                given().auth()
                        .oauth2(Tokens.planner())
                        .get("/plans/v1/misdirected")
                        .then()
                        .statusCode(421);
            }

            assertThat(logs.messages())
                    .singleElement()
                    .asString()
                    .contains("samenspel.web.hosts of plans must name 127.0.0.1")
                    .doesNotContain("misdirected");
        }
    }

    private static HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + "/plans/v1/" + path))
                .header("Authorization", "Bearer " + Tokens.planner())
                .build();
    }
}
