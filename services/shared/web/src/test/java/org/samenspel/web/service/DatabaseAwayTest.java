package org.samenspel.web.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.samenspel.web.Notes.NOTE;
import static org.samenspel.web.Notes.NOTES;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.testing.CuttableDatabase;
import org.samenspel.web.Notes;

/** Every service is built on this library, and stays as reachable without its database as this one does. */
@QuarkusTest
@TestProfile(CuttableDatabase.class)
class DatabaseAwayTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int MANY = 32;

    @TestHTTPResource(value = "/health", management = true)
    String health;

    private String known;

    @BeforeEach
    void cut() {
        known = Notes.created();
        CuttableDatabase.cut();
    }

    @AfterEach
    void mend() {
        CuttableDatabase.mend();
        await().atMost(SOON).until(() -> given().get("/notes/v1/health").statusCode() == 200);
    }

    @Test
    void staysReadyAndAliveAndIsNotWell() {
        assertThat(given().noFilters().get(health + "/live").statusCode()).isEqualTo(200);
        assertThat(given().noFilters().get(health + "/ready").statusCode()).isEqualTo(200);
        assertThat(given().noFilters().get(health + "/started").statusCode()).isEqualTo(200);
        assertThat(given().noFilters().get(health + "/well").statusCode()).isEqualTo(503);
    }

    @Test
    void answersWhatNeedsNoDatabase() {
        given().get("/notes/v1/refData/problemTypes").then().statusCode(200);
    }

    @Test
    void answersEachRequest503AsAProblemThatSaysWhenToAskAgain() {
        assertUnavailable(given().get(NOTES));
        assertUnavailable(given().get(NOTES + "/" + known));
        assertUnavailable(given().contentType("application/json").body(NOTE).post(NOTES));
        assertUnavailable(given().header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(NOTE)
                .post(NOTES));
        assertUnavailable(given().contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"color\": \"red\"}")
                .patch(NOTES + "/" + known));
        assertUnavailable(given().get("/notes/v1/health"));
    }

    @Test
    void answersEachOfManyAtOnceTheSame() {
        var answers = new ConcurrentLinkedQueue<Response>();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, MANY).forEach(_ -> clients.execute(() -> answers.add(given().get(NOTES + "/" + known))));
        }

        assertThat(answers).hasSize(MANY).allSatisfy(DatabaseAwayTest::assertUnavailable);
    }

    @Test
    void isWellSoonAfterItsDatabaseIsThereAgain() {
        assertUnavailable(given().get(NOTES + "/" + known));

        CuttableDatabase.mend();

        await().atMost(SOON)
                .until(() -> given().get(NOTES + "/" + known).statusCode() == 200
                        && given().noFilters().get(health + "/well").statusCode() == 200);
    }

    private static void assertUnavailable(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(503);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.<String>path("type")).isEqualTo("urn:problem-type:belgif:serviceUnavailable");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
        assertThat(answer.asString()).doesNotContain("Exception", "postgres", "localhost");
    }
}
