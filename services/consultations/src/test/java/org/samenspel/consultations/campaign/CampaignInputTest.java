package org.samenspel.consultations.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.samenspel.consultations.ConsultationFixtures.QUESTIONNAIRE;
import static org.samenspel.consultations.ConsultationFixtures.as;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.consultations.ConsultationFixtures;
import org.samenspel.testing.Database;

/** Bad input gets a clear error and changes nothing. */
@QuarkusTest
class CampaignInputTest {

    private final ConsultationFixtures levl = ConsultationFixtures.organization();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"k\":10            | \"k\":4                              | k             | outOfRange",
                "\"k\":10            | \"k\":\"10\"                         | k             | schemaViolation",
                "\"k\":10            | \"k\":10,\"secret\":true             | secret        | unknownParameter",
                "\"anonymous\":true, | ~~                                   | anonymous     | requiredInput",
                "\"anonymous\":true  | \"anonymous\":false                  | anonymous     | invalidInput",
                "2099-01-01T00:00:00Z| 2021-01-01T00:00:00Z                 | closesAt      | outOfRange",
                "2099-01-01T00:00:00Z| tomorrow                             | closesAt      | schemaViolation",
                "\"contributesTo\":[]| \"contributesTo\":[\"0193a1c0-7b1e-7000-8000-5a6b7c8d9e0f\"] | contributesTo[0] | referencedResourceNotFound",
                "\"roundId\":\"      | \"roundId\":\"0193a1c0-7b1e-7000-8000-5a6b7c8d9e0f\",\"x\":\" | x | unknownParameter",
                "\"reference\":\"    | \"reference\":\"<b>                  | reference     | schemaViolation"
            })
    void refusesNewCampaign(String right, String wrong, String name, String issue) {
        String body = levl.newCampaign("").replace(right.strip(), wrong == null ? "" : wrong.strip());
        var before = Database.rowCounts();

        levl.manager()
                .body(body)
                .post("/campaigns")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("issues.name", hasItem(name))
                .body("issues.type", hasItem(endsWith(":" + issue)));

        assertThat(Database.rowCounts()).isEqualTo(before);
    }

    @Test
    void refusesRoundOfAnotherOrganization() {
        String theirs = ConsultationFixtures.organization().newCampaign("");

        levl.manager()
                .body(theirs)
                .post("/campaigns")
                .then()
                .statusCode(400)
                .body("issues[0].name", equalTo("roundId"))
                .body("issues[0].type", endsWith(":referencedResourceNotFound"));
    }

    @Test
    void refusesIndicatorItDoesNotKnow() {
        levl.manager()
                .body(levl.newCampaign("\"%s\"".formatted(UUID.randomUUID())))
                .post("/campaigns")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:samenspel:unknownIndicator"));
    }

    @Test
    void refusesSecondCampaignWithTheSameReference() {
        String body = levl.newCampaign("");
        levl.manager().body(body).post("/campaigns").then().statusCode(201);

        levl.manager()
                .body(body)
                .post("/campaigns")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:samenspel:campaignExists"));
        levl.manager().queryParam("state", "draft").get("/campaigns").then().body("total", equalTo(1));
    }

    @Test
    void refusesKeyThatWasUsedForAnotherCampaign() {
        String token = levl.token("consultationManager");
        String body = levl.newCampaign("");
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        String id = as(token).headers(key).body(body).post("/campaigns").path("id");

        as(token)
                .headers(key)
                .body(body)
                .post("/campaigns")
                .then()
                .statusCode(201)
                .body("id", equalTo(id));
        as(token)
                .headers(key)
                .body(body.replace("\"k\":10", "\"k\":11"))
                .post("/campaigns")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:samenspel:idempotencyKeyReused"));
        levl.manager().queryParam("state", "draft").get("/campaigns").then().body("total", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({"questionnaire", "publication", "extension", "withdrawal", "closure", "arrivalsConfirmation"})
    void refusesChangeOfWhatTheCallerDidNotRead(String change) {
        String campaign = levl.draft();
        String body =
                switch (change) {
                    case "questionnaire" -> QUESTIONNAIRE;
                    case "extension" -> "{\"closesAt\":\"2100-01-01T00:00:00Z\"}";
                    default -> "{}";
                };

        levl.manager()
                .body(body)
                .put(campaign + "/" + change)
                .then()
                .statusCode(428)
                .body("type", endsWith(":preconditionRequired"));
        levl.manager()
                .header("If-Match", "\"7\"")
                .body(body)
                .put(campaign + "/" + change)
                .then()
                .statusCode(412)
                .body("type", endsWith(":preconditionFailed"));

        levl.manager().get(campaign).then().header("ETag", equalTo("\"0\""));
    }

    @ParameterizedTest
    @CsvSource({
        "pageSize=1000000000, pageSize, outOfRange",
        "pageSize=0, pageSize, outOfRange",
        "after=nonsense, after, invalidInput",
        "state=archived, state, invalidInput",
        "sort=password, sort, unknownParameter"
    })
    void refusesQuery(String query, String name, String issue) {
        levl.manager()
                .get("/campaigns?" + query)
                .then()
                .statusCode(400)
                .body("issues[0].in", equalTo("query"))
                .body("issues[0].name", equalTo(name))
                .body("issues[0].type", endsWith(":" + issue));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"scale\"          | \"slider\"           | questions",
                "\"maximum\":5      | \"maximum\":50       | maximum",
                "\"code\":\"own\"   | \"code\":\"rent\"    | options",
                "\"minimum\":0,     | ~~                   | minimum",
                "\"required\":true, | ~~                   | required",
                "\"maximumLength\":40 | \"maximumLength\":40,\"html\":true | html"
            })
    void refusesQuestionnaire(String right, String wrong, String named) {
        String campaign = levl.draft();
        String body = QUESTIONNAIRE.replace(right.strip(), wrong == null ? "" : wrong.strip());

        String problem = levl.ask(campaign, body).statusCode(400).extract().asString();

        assertThat(problem).contains("issues").contains(named);
        levl.manager().get(campaign + "/questionnaire").then().statusCode(404);
    }

    @Test
    void refusesOtherContentType() {
        levl.manager()
                .contentType("text/plain")
                .body("{}")
                .post("/campaigns")
                .then()
                .statusCode(415)
                .body("type", endsWith(":unsupportedMediaType"));
    }
}
