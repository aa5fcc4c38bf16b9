package org.samenspel.consultations.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.samenspel.consultations.ConsultationFixtures.anybody;
import static org.samenspel.consultations.ConsultationFixtures.idOf;
import static org.samenspel.consultations.ConsultationFixtures.response;
import static org.samenspel.consultations.ConsultationFixtures.stored;
import static org.samenspel.consultations.ConsultationFixtures.submit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.consultations.ConsultationFixtures;
import org.samenspel.testing.Database;
import org.samenspel.testing.Tokens;

@QuarkusTest
class ResponseApiTest {

    private static final String ANSWERS = """
            {"tenure":"rent","barriers":["price","offer"],"satisfaction":3,"months":7,"remark":"geheim"}""";

    private final ConsultationFixtures levl = ConsultationFixtures.organization();
    private final UUID id = UUID.randomUUID();

    @Test
    void isAcceptedWithoutAccount() {
        String campaign = levl.openCampaign();

        submit(campaign, id, ANSWERS).statusCode(201).body("status", equalTo("accepted"));

        assertThat(stored(campaign)).isOne();
    }

    @Test
    void isAcceptedWhateverTokenIsSent() {
        String campaign = levl.openCampaign();

        for (String token : new String[] {Tokens.expired(), Tokens.algNone(), "nonsense"}) {
            ConsultationFixtures.as(token)
                    .body(response(UUID.randomUUID(), ANSWERS))
                    .post(campaign + "/responses")
                    .then()
                    .statusCode(201);
        }
    }

    @Test
    void retryIsAnsweredAsTheFirstTime() {
        String campaign = levl.openCampaign();
        String reordered = """
                {"months":7.0,"remark":"geheim","satisfaction":3,"barriers":["offer","price"],"tenure":"rent"}""";

        String first = submit(campaign, id, ANSWERS).statusCode(201).extract().asString();
        String retry = submit(campaign, id, reordered).statusCode(201).extract().asString();

        assertThat(retry).isEqualTo(first);
        assertThat(stored(campaign)).isOne();
    }

    @Test
    void changedReplayIsRefusedAndTheFirstAnswersStay() {
        String campaign = levl.openCampaign();
        submit(campaign, id, "{\"tenure\":\"rent\"}").statusCode(201);

        submit(campaign, id, "{\"tenure\":\"own\"}")
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:samenspel:responseChanged"));

        submit(campaign, id, "{\"tenure\":\"rent\"}").statusCode(201);
        assertThat(keptOf(campaign)).containsExactly("{\"tenure\": \"rent\"}");
    }

    @Test
    void sameIdIsFreeInAnotherCampaign() {
        submit(levl.openCampaign(), id, "{\"tenure\":\"rent\"}").statusCode(201);
        submit(levl.openCampaign(), id, "{\"tenure\":\"own\"}").statusCode(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"tenure\":\"rent\",\"color\":\"geheim\"}             | answers.color        | schemaViolation",
                "{\"tenure\":\"geheim\"}                                | answers.tenure       | invalidInput",
                "{\"remark\":\"geheim\"}                                | answers.tenure       | requiredInput",
                "{\"tenure\":\"rent\",\"months\":1e99}                  | answers.months       | outOfRange",
                "{\"tenure\":\"rent\",\"remark\":\"geheimgeheimgeheimgeheimgeheimgeheimgeheim\"} | answers.remark | outOfRange",
                "{\"tenure\":\"rent\",\"geheim is mijn naam\":1}        | answers              | schemaViolation",
                "\"geheim\"                                             | answers              | schemaViolation",
                "[\"geheim\"]                                           | answers              | schemaViolation",
                "null                                                   | answers              | requiredInput"
            })
    void refusesWrongAnswersWithoutRepeatingThem(String answers, String name, String issue) {
        String campaign = levl.openCampaign();

        assertRefused(campaign, submit(campaign, id, answers).statusCode(400))
                .body("issues.name", hasItem(name))
                .body("issues.type", hasItem(endsWith(":" + issue)));
    }

    @Test
    void optionalAnswersThatAreNullOrEmptyAreNotAnswers() {
        String campaign = levl.openCampaign();
        String sparse = """
                {"tenure":"rent","barriers":[],"satisfaction":null,"months":"","remark":" "}""";

        submit(campaign, id, sparse).statusCode(201);
        submit(campaign, id, "{\"tenure\":\"rent\"}").statusCode(201);

        assertThat(keptOf(campaign)).containsExactly("{\"tenure\": \"rent\"}");
    }

    @Test
    void tellsAllThatIsWrongWithAResponseAtOnce() {
        String campaign = levl.openCampaign();
        String wrong = """
                {"id":"1","geheim":1,"answers":{"tenure":null,"satisfaction":9,"remark":"geheim\\u0000","color":"geheim"}}""";

        assertRefused(
                        campaign,
                        anybody()
                                .body(wrong)
                                .post(campaign + "/responses")
                                .then()
                                .statusCode(400))
                .body(
                        "issues.name",
                        containsInAnyOrder(
                                "id",
                                "body",
                                "answers.tenure",
                                "answers.satisfaction",
                                "answers.remark",
                                "answers.color"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"%s\",\"answers\":{\"tenure\":\"geheim\"",
                "{\"id\":\"%s\",\"answers\":{\"tenure\":\"rent\",\"tenure\":\"geheim\"}}",
                "{\"id\":\"%s\",\"answers\":{\"tenure\":\"rent\",\"months\":NaN,\"remark\":\"geheim\"}}",
                "{\"id\":\"%s\",\"answers\":{\"tenure\":\"rent\"}} geheim",
                "{\"id\":\"%s\",\"answers\":{\"tenure\":\"rent\"},\"name\":\"geheim\"}",
                "{\"id\":\"%s\",\"answers\":{\"tenure\":\"rent\",\"remark\":\"geheim\\u0000\"}}",
                "{\"id\":\"%s\",\"answers\":{\"tenure\":\"rent\",\"remark\":\"geheim\\ud800\"}}",
                "geheim",
                "[]",
                ""
            })
    void refusesBodyThatIsNotTheJsonOfTheContract(String body) {
        String campaign = levl.openCampaign();

        assertRefused(
                campaign,
                anybody()
                        .body(body.formatted(id))
                        .post(campaign + "/responses")
                        .then()
                        .statusCode(400));
    }

    @Test
    void refusesBodyThatIsTooDeep() {
        String campaign = levl.openCampaign();
        String deep = "[".repeat(200) + "]".repeat(200);

        assertRefused(
                campaign, submit(campaign, id, "{\"tenure\":" + deep + "}").statusCode(400));
    }

    @Test
    void refusesBodyOfOneMegabyte() {
        String campaign = levl.openCampaign();
        String remark = "{\"tenure\":\"rent\",\"remark\":\"" + "x".repeat(1_000_000) + "\"}";

        assertRefused(campaign, submit(campaign, id, remark).statusCode(413));
    }

    @Test
    void refusesIdThatTellsTheMoment() {
        String campaign = levl.openCampaign();
        UUID timeBased = UUID.fromString("0193a1c0-7b1e-7000-8000-3f2a1b0c9d8e");

        submit(campaign, timeBased, ANSWERS).statusCode(400).body("issues[0].name", equalTo("id"));

        assertThat(stored(campaign)).isZero();
    }

    @Test
    void refusesOtherContentType() {
        String campaign = levl.openCampaign();

        assertRefused(
                campaign,
                anybody()
                        .contentType("text/plain")
                        .body(response(id, ANSWERS))
                        .post(campaign + "/responses")
                        .then()
                        .statusCode(415));
    }

    @Test
    void refusesUnknownQueryParameter() {
        String campaign = levl.openCampaign();

        assertRefused(
                        campaign,
                        anybody()
                                .body(response(id, ANSWERS))
                                .post(campaign + "/responses?name=Jan")
                                .then()
                                .statusCode(400))
                .body("issues[0].type", endsWith(":unknownParameter"));
    }

    @Test
    void isRefusedByCampaignThatIsDraftOrUnknown() {
        submit(levl.draft(), id, ANSWERS).statusCode(404);
        submit("/campaigns/" + UUID.randomUUID(), id, ANSWERS).statusCode(404);
        submit("/campaigns/geheim", id, ANSWERS).statusCode(404);
    }

    @Test
    void isRefusedFromTheClosingOnRetriesToo() {
        String campaign = levl.openCampaign();
        submit(campaign, id, ANSWERS).statusCode(201);
        levl.close(campaign).statusCode(200);
        await().until(() -> stored(campaign) == 0);

        assertRefused(campaign, submit(campaign, id, ANSWERS).statusCode(409))
                .body("type", equalTo("urn:problem-type:samenspel:campaignNotOpen"));
        assertRefused(campaign, submit(campaign, UUID.randomUUID(), ANSWERS).statusCode(409));
    }

    /** The answers that are there once the campaign is closed: before, nobody can read them. */
    private List<String> keptOf(String campaign) {
        levl.close(campaign).statusCode(200);
        String sql = "select answers::text as kept from sealed_response where campaign_id = '%s'";
        return Database.query(sql.formatted(idOf(campaign))).stream()
                .map(row -> (String) row.get("kept"))
                .toList();
    }

    private static ValidatableResponse assertRefused(String campaign, ValidatableResponse answer) {
        assertThat(answer.extract().contentType()).isEqualTo("application/problem+json");
        assertThat(answer.extract().asString()).doesNotContain("geheim");
        assertThat(stored(campaign)).isZero();
        return answer;
    }
}
