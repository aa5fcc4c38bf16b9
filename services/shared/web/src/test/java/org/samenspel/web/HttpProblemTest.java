package org.samenspel.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.samenspel.web.Notes.NOTE;
import static org.samenspel.web.Notes.NOTES;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.testing.RejectedToken;
import org.samenspel.testing.Tokens;

@QuarkusTest
class HttpProblemTest {

    private static final String ODD = "/notes/v1/odd";

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    @Test
    void answersPathThatDoesNotExistWith404() {
        assertProblem(given().get("/notes/v1/nothing"), 404, "belgif:resourceNotFound");
    }

    @Test
    void answersIdThatDoesNotExistWith404AndTheId() {
        String id = UUID.randomUUID().toString();

        Response response = given().get(NOTES + "/" + id);

        assertProblem(response, 404, "belgif:resourceNotFound");
        assertThat(Notes.issues(response))
                .singleElement()
                .satisfies(issue -> assertThat(issue)
                        .containsEntry("in", "path")
                        .containsEntry("name", "noteId")
                        .containsEntry("value", id));
    }

    @Test
    void answersPathParameterOfTheWrongFormWith404() {
        assertProblem(given().get(NOTES + "/not-a-uuid"), 404, "belgif:resourceNotFound");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DELETE | /notes/v1/notes                                      | GET, HEAD, OPTIONS, POST
            PUT    | /notes/v1/notes/0193a1c0-7b1e-7000-8000-3f2a1b0c9d8e | GET, HEAD, OPTIONS, PATCH
            POST   | /notes/v1/notes/not-a-uuid                           | GET, HEAD, OPTIONS, PATCH
            GET    | /notes/v1/odd/texts?more=1                           | OPTIONS, POST
            HEAD   | /notes/v1/odd/texts                                  | OPTIONS, POST
            PATCH  | /notes/v1/health                                     | GET, HEAD, OPTIONS
            TRACE  | /notes/v1/refData/problemTypes                       | GET, HEAD, OPTIONS
            """)
    void answersMethodThatIsNotThereWith405AndThoseThatAre(String method, String path, String allowed) {
        Response response = given().request(method, path);

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().getValues("Allow")).containsExactly(allowed);
        if (!method.equals("HEAD")) {
            assertProblem(response, 405, "samenspel:methodNotAllowed");
        }
    }

    @Test
    void takesALiteralPathForNoValueOfTheParameterBesideIt() {
        Response response =
                given().header("Idempotency-Key", UUID.randomUUID().toString()).post(ODD + "/notes/newest");

        assertProblem(response, 405, "samenspel:methodNotAllowed");
        assertThat(response.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
        given().get(ODD + "/notes/newest").then().statusCode(204);
    }

    @Test
    void countsNoPathOfAMethodThatIsNotThere() {
        String id = UUID.randomUUID().toString();

        given().delete(NOTES + "/" + id).then().statusCode(405);

        assertThat(given().get(metrics).asString()).doesNotContain(id).contains("status=\"405\",uri=\"/refused\"");
    }

    @Test
    void countsNoPathOfWhatIsAskedAboutAPath() {
        String id = UUID.randomUUID().toString();

        given().options(NOTES + "/" + id).then().statusCode(200);

        assertThat(given().get(metrics).asString())
                .doesNotContain(id)
                .containsPattern("method=\"OPTIONS\"[^\\n]*status=\"200\",uri=\"/refused\"");
    }

    @Test
    void saysWhatAPathHasWhenAsked() {
        given().options(NOTES + "/" + UUID.randomUUID())
                .then()
                .statusCode(200)
                .header("Allow", "GET, HEAD, OPTIONS, PATCH");
        given().options("/notes/v1/nothing").then().statusCode(404);
    }

    @Test
    void answersFormThatIsNotAvailableWith406() {
        assertProblem(given().accept("application/xml").get(NOTES), 406, "samenspel:notAcceptable");
    }

    @Test
    void answersWrongContentTypeWith415() {
        Response response =
                given().contentType("application/xml").body("<note/>").post(NOTES);

        assertProblem(response, 415, "samenspel:unsupportedMediaType");
        response.then()
                .body(
                        "detail",
                        equalTo(
                                "Send a body, an empty object where there is nothing to say, with a Content-Type that the contract names"));
    }

    @ParameterizedTest
    @CsvSource({"429, belgif:tooManyRequests", "503, belgif:serviceUnavailable"})
    void keepsWhenToTryAgain(int status, String type) {
        Response response = given().get(ODD + "/status/" + status);

        assertProblem(response, status, type);
        assertThat(response.header("Retry-After")).isEqualTo("7");
    }

    @Test
    void tellsNothingAboutAFaultOfOurs() {
        Response response = given().get(ODD + "/failure");

        assertProblem(response, 500, "belgif:internalServerError");
        assertThat(response.<Map<String, Object>>path("$"))
                .containsOnlyKeys("type", "href", "title", "status", "instance");
        assertThat(response.asString()).doesNotContain("hunter2", "Exception", "select", "org.samenspel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pool", "provider"})
    void answersDatabaseOrIdentityProviderThatIsAwayWith503AndWhenToTryAgain(String away) {
        Response response = given().get(ODD + "/" + away);

        assertProblem(response, 503, "belgif:serviceUnavailable");
        assertThat(response.header("Retry-After")).isEqualTo("1");
    }

    @Test
    void refusesBodyOfOneMegabyteBeforeReadingIt() {
        Response response = Notes.post("{\"title\": \"" + "x".repeat(1_000_000) + "\"}");

        assertProblem(response, 413, "belgif:payloadTooLarge");
    }

    @ParameterizedTest
    @ValueSource(strings = {"texts text/plain 1001", "bytes text/csv 1000001"})
    void refusesBodyLargerThanTheOperationAccepts(String request) {
        String[] parts = request.split(" ");
        String body = "x".repeat(Integer.parseInt(parts[2]));

        assertProblem(
                given().contentType(parts[1]).body(body).post(ODD + "/" + parts[0]), 413, "belgif:payloadTooLarge");
        given().contentType(parts[1])
                .body(body.substring(1))
                .post(ODD + "/" + parts[0])
                .then()
                .statusCode(204);
    }

    @ParameterizedTest
    @EnumSource
    void answersEveryBadTokenWith401AndNothingMore(RejectedToken token) {
        var request = given();
        token.authorization().ifPresent(value -> request.header("Authorization", value));

        Response response = request.get(ODD + "/secret");

        String type =
                switch (token) {
                    case NONE -> "belgif:noAccessToken";
                    case EXPIRED -> "belgif:expiredAccessToken";
                    default -> "belgif:invalidAccessToken";
                };
        assertProblem(response, 401, type);
        assertThat(response.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void answersMissingRoleWith403() {
        assertProblem(given().auth().oauth2(Tokens.partner()).get(ODD + "/secret"), 403, "belgif:missingPermission");
    }

    @Test
    void servesPublicOperationWhateverTheToken() {
        given().auth().oauth2(Tokens.expired()).get(NOTES).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr-BE, en;q=0.8 | fr | Introuvable
            en              | en | Resource Not Found
            de, *;q=0.1     | nl | Niet gevonden
            ;;;nonsense     | nl | Niet gevonden
            """)
    void speaksTheLanguageOfTheClient(String wanted, String given, String title) {
        Response response = given().header("Accept-Language", wanted).get("/notes/v1/nothing");

        assertThat(response.header("Content-Language")).isEqualTo(given);
        assertThat(response.<String>path("title")).isEqualTo(title);
    }

    @Test
    void answersBrokenRulesByTheirName() {
        Response input = Notes.post(Notes.note("2022-11-28"));
        Notes.post(Notes.noteWith("\"slug\": \"once\"")).then().statusCode(201);
        Response state = Notes.post(Notes.noteWith("\"slug\": \"once\""));

        assertProblem(input, 400, "samenspel:noMondays");
        assertThat(Notes.issues(input))
                .singleElement()
                .satisfies(issue ->
                        assertThat(issue).containsEntry("name", "written").containsEntry("value", "2022-11-28"));
        assertProblem(state, 409, "samenspel:slugTaken");
        assertThat(state.<String>path("detail")).isEqualTo("Choose another slug");
    }

    @Test
    void answersConstraintThatGuardsNoRuleAsAFaultOfOurs() {
        assertProblem(Notes.post(NOTE.replace("darkBlue", "forbidden")), 500, "belgif:internalServerError");
    }

    @Test
    void answersRaceForAVersionThatIsLostAtTheCommitWith412() {
        assertProblem(given().post(ODD + "/race/" + Notes.created()), 412, "samenspel:preconditionFailed");
    }

    private static void assertProblem(Response response, int status, String type) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.<String>path("type")).isEqualTo("urn:problem-type:" + type);
        assertThat(response.<Integer>path("status")).isEqualTo(status);
        assertThat(response.<String>path("title")).isNotBlank();
        assertThat(response.<String>path("instance")).startsWith("urn:uuid:");
    }
}
