package org.samenspel.web.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.web.Notes.NOTE;
import static org.samenspel.web.Notes.NOTES;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.testing.Database;
import org.samenspel.testing.Tokens;
import org.samenspel.testing.contract.FreshKeyFilter;
import org.samenspel.web.Notes;

@QuarkusTest
class IdempotencyTest {

    @Inject
    IdempotencyKeys keys;

    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void empty() {
        Database.empty(Set.of());
    }

    @Test
    void answersTheSameRequestAsTheFirstTime() {
        Response first = post(key, NOTE);
        Response second = post(key, NOTE);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.contentType()).isEqualTo(first.contentType()).startsWith("application/json");
        assertThat(second.header("Location"))
                .isEqualTo(first.header("Location"))
                .isNotNull();
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).isEqualTo("\"0\"");
        assertThat(Notes.count()).isEqualTo(1);
    }

    @Test
    void takesBodyThatIsOnlyWrittenDifferentlyForTheSame() {
        Response first = post(key, NOTE);
        Response second = post(
                key,
                "{\"written\":\"2022-11-29\",\"important\":true,\"weight\":1,\"color\":\"darkBlue\",\"title\":{\"nl\":\"Titel\"}}");

        assertThat(second.asString()).isEqualTo(first.asString());
    }

    @Test
    void refusesTheKeyForAnotherBody() {
        post(key, NOTE);
        Response other = post(key, Notes.note("2022-11-30"));

        other.then().statusCode(409).contentType("application/problem+json");
        assertThat(other.<String>path("type")).isEqualTo("urn:problem-type:samenspel:idempotencyKeyReused");
        assertThat(Notes.count()).isEqualTo(1);
    }

    @Test
    void keepsNothingOfARequestThatFails() {
        post(key, Notes.note("2022-11-28")).then().statusCode(400);
        post(key, NOTE.replace("darkBlue", "forbidden")).then().statusCode(500);

        assertThat(Database.rowCounts()).containsEntry("note", 0L).containsEntry("idempotency_key", 0L);
        post(key, NOTE).then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({"thrown, 404", "returned, 409", "taken, 409"})
    void keepsNothingWhenTheMethodHasNoTransactionOfItsOwn(String slug, int status) {
        Notes.post(Notes.noteWith("\"slug\": \"taken\"")).then().statusCode(201);
        var before = Database.rowCounts();

        given().header("Idempotency-Key", key)
                .post("/notes/v1/odd/notes/" + slug)
                .then()
                .statusCode(status)
                .contentType("application/problem+json");

        assertThat(Database.rowCounts()).isEqualTo(before);
    }

    @Test
    void keepsAnswerWithoutBody() {
        String first = bare(key);
        String second = bare(key);

        assertThat(second).isEqualTo(first).isEqualTo("201:");
        assertThat(Notes.count()).isEqualTo(1);
    }

    @RepeatedTest(5)
    void givesFiftyCopiesAtOnceOneEffectAndOneAnswer() throws Exception {
        Set<String> answers = new HashSet<>();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var copies = IntStream.range(0, 50)
                    .mapToObj(_ -> clients.submit(() -> post(key, NOTE)))
                    .toList();
            for (var copy : copies) {
                assertThat(copy.get().statusCode()).as(copy.get().asString()).isEqualTo(201);
                answers.add(copy.get().asString());
            }
        }

        assertThat(answers).hasSize(1);
        assertThat(Notes.count()).isEqualTo(1);
    }

    @Test
    void keepsTheKeysOfCallersApart() {
        String other = as(Tokens.otherPartner(), key);
        String partner = as(Tokens.of("partner").subject("one").sign(), key);
        String again = as(Tokens.of("partner").subject("one").sign(), key);

        assertThat(partner).isEqualTo(again).isNotEqualTo(other);
    }

    @Test
    void keepsNoCallerAndNoAddress() {
        post(key, NOTE);

        var row = Database.query("select id, status from idempotency_key").getFirst();

        assertThat((byte[]) row.get("id")).hasSize(32);
    }

    @Test
    void refusesRequestWithoutKey() {
        var before = Database.rowCounts();

        Response response = given().noFiltersOfType(FreshKeyFilter.class)
                .contentType("application/json")
                .body(NOTE)
                .post(NOTES);

        response.then().statusCode(400).contentType("application/problem+json");
        assertThat(Notes.issues(response))
                .singleElement()
                .satisfies(issue -> assertThat(issue)
                        .containsEntry("in", "header")
                        .containsEntry("name", "Idempotency-Key")
                        .containsEntry("type", "urn:problem-type:belgif:input-validation:requiredInput"));
        assertThat(Database.rowCounts()).isEqualTo(before);
    }

    @Test
    void forgetsAnswersAfterADay() throws Exception {
        post("old", NOTE);
        Database.execute("update idempotency_key set created_at = now() - interval '25 hours'");
        post("new", NOTE);

        keys.purge();

        assertThat(Database.rowCounts()).containsEntry("idempotency_key", 1L).containsEntry("note", 2L);
    }

    private static Response post(String key, String body) {
        return given().header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(NOTES);
    }

    private static String bare(String key) {
        Response response = given().header("Idempotency-Key", key).post("/notes/v1/odd/notes/bare");
        return response.statusCode() + ":" + response.asString();
    }

    private static String as(String token, String key) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(NOTE)
                .post(NOTES)
                .path("id");
    }
}
