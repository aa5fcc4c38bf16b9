package org.samenspel.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.samenspel.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StubServices.class, scope = TestResourceScope.GLOBAL)
class BodyTest {
    private static final int LIMIT = 256 * 1024;
    private static final String RESPONSES =
            "/consultations/v1/campaigns/019aa111-0000-7000-8000-00000000000b/responses";
    private static final String HEAD = "POST " + RESPONSES + " HTTP/1.1\r\nHost: localhost\r\n";

    @Test
    void passesBodyOfExactlyTheLimit() {
        given().body(new byte[LIMIT]).post(RESPONSES).then().statusCode(200).body("body", equalTo(LIMIT));
    }

    @Test
    void refusesLargerBody() {
        int before = requestsSoFar();

        given().body(new byte[LIMIT + 1])
                .post(RESPONSES)
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:belgif:payloadTooLarge"));

        assertThat(requestsSoFar()).isEqualTo(before + 1);
    }

    @Test
    void refusesLargerBodyWhoseLengthIsNotTold() throws IOException {
        String part = "10000\r\n" + "x".repeat(0x10000) + "\r\n";

        String answer =
                RawConnection.exchange(HEAD + "Transfer-Encoding: chunked\r\n\r\n" + part.repeat(5) + "0\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 413 ");
    }

    @Test
    void allowsMoreCsvToCallersWithToken() {
        given().auth()
                .oauth2(Tokens.planner())
                .contentType("text/csv")
                .body(new byte[1024 * 1024])
                .post("/plans/v1/plans/019aa111/goals/imports")
                .then()
                .statusCode(200)
                .body("body", equalTo(1024 * 1024));
        given().contentType("text/csv")
                .body(new byte[1024 * 1024])
                .post(RESPONSES)
                .then()
                .statusCode(413);
    }

    @Test
    void refusesBodyThatDoesNotArrive() throws IOException {
        String answer = RawConnection.exchange(HEAD + "Content-Length: 10\r\n\r\nhalf");

        assertThat(answer).startsWith("HTTP/1.1 408 ").contains("urn:problem-type:samenspel:requestTimeout");
    }

    @Test
    void asksForBodyOnlyWhenItMayCome() throws IOException {
        String answer = RawConnection.exchange(
                HEAD + "Expect: 100-continue\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}");
        String refusal = RawConnection.exchange(
                HEAD.replace("responses", "closure") + "Expect: 100-continue\r\nContent-Length: 2\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 100 ").contains("HTTP/1.1 200 ");
        assertThat(refusal).startsWith("HTTP/1.1 401 ");
    }

    @Test
    void takesNothingForRequestThatFollowsDoubtfulBody() throws IOException {
        int before = requestsSoFar();
        String smuggled = "GET /plans/v1/health HTTP/1.1\r\nHost: localhost\r\n\r\n";

        String answer = RawConnection.exchange(
                HEAD + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + smuggled);

        // One answer, and the end of the connection: the exchange fails when the gateway leaves it open.
        assertThat(answer.split("HTTP/1.1 ", -1)).hasSize(2);
        assertThat(answer).startsWith("HTTP/1.1 400 ");
        assertThat(requestsSoFar()).isLessThanOrEqualTo(before + 2);
    }

    @Test
    void refusesOtherFramings() throws IOException {
        String end = "\r\n\r\n0\r\n\r\n";

        assertThat(RawConnection.exchange(HEAD + "Transfer-Encoding: gzip, chunked" + end))
                .startsWith("HTTP/1.1 400 ");
        assertThat(RawConnection.exchange(HEAD + "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity" + end))
                .startsWith("HTTP/1.1 400 ");
        assertThat(RawConnection.exchange(HEAD + "Content-Length: 2\r\nContent-Length: 5\r\n\r\n{}"))
                .startsWith("HTTP/1.1 400 ");
        assertThat(RawConnection.exchange(HEAD + "Content-Length: -1\r\n\r\n")).startsWith("HTTP/1.1 400 ");
        assertThat(RawConnection.exchange(HEAD + "Host: other\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ");
    }

    private static int requestsSoFar() {
        return given().get("/plans/v1/health").then().extract().path("requests");
    }
}
