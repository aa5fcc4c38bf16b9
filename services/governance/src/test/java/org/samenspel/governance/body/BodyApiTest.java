package org.samenspel.governance.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.governance.GovernanceFixtures;
import org.samenspel.governance.PartnersEvents;
import org.samenspel.testing.Database;

@QuarkusTest
class BodyApiTest {

    private final GovernanceFixtures levl = GovernanceFixtures.organization();

    @Test
    void setsUpABodyWithItsRules() {
        String board = levl.created("/bodies", """
                {"code":"board","name":{"nl":"Bestuur"},"size":20,"quorum":"1/2","majority":"twoThirds",
                 "rules":[{"code":"publicCall","population":"body","counts":{"appointment":"publicCall"},"minimum":"1/2","source":"001, stap 1"},
                          {"code":"young","population":"organization","counts":{"ageBelow":35},"minimum":"1/4"}],
                 "incompatibilities":["paidExecutivePoliticalMandate"]}""");

        levl.secretary()
                .get(board)
                .then()
                .statusCode(200)
                .body("organization.id", equalTo(levl.id()))
                .body("majority", equalTo("twoThirds"))
                .body("rules.code", contains("publicCall", "young"))
                .body("rules[1].counts.ageOn", equalTo("mandateStart"))
                .body("period", nullValue());
    }

    @Test
    void refusesACodeTwice() {
        levl.body("board");

        levl.post("/bodies", "{\"code\":\"board\",\"name\":{\"nl\":\"Bestuur\"}}")
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:samenspel:bodyExists"));
        GovernanceFixtures.organization().body("board");
    }

    @Test
    void setsUpTheBodyThatAnAgreementAsksFor() {
        GovernanceFixtures partner = GovernanceFixtures.organization();
        UUID agreement = new PartnersEvents().activated(List.of("jointConsultation"), levl, partner);

        String joint = levl.bodyOf(agreement, "jointConsultation");

        partner.secretary().get(joint).then().statusCode(200).body("agreementId", equalTo(agreement.toString()));
        partner.secretary().get("/bodies?agreementId=" + agreement).then().body("total", equalTo(1));
        refused(ofAgreement(partner, agreement, "jointConsultation"), 409, "bodyExists");
        refused(ofAgreement(levl, agreement, "board"), 400, "bodyNotInAgreement")
                .body("issues[0].name", equalTo("code"));
        ofAgreement(GovernanceFixtures.organization(), agreement, "jointConsultation")
                .statusCode(400)
                .body("issues[0].name", equalTo("agreementId"))
                .body("issues[0].type", endsWith(":referencedResourceNotFound"));
    }

    @Test
    void showsBodiesOfOthersNowhere() {
        String board = levl.body("board");
        GovernanceFixtures stranger = GovernanceFixtures.organization();

        stranger.secretary().get(board).then().statusCode(404);
        stranger.secretary()
                .get("/bodies")
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("total", equalTo(0));
        stranger.secretary().get("/bodies?code=board").then().statusCode(200).body("total", equalTo(0));
    }

    @Test
    void changesSomeAndKeepsTheRest() {
        String board = levl.body("board");

        levl.patch(board, "{\"size\":22,\"quorum\":null}")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("size", equalTo(22))
                .body("quorum", nullValue())
                .body("name.nl", equalTo("Orgaan board"));
        levl.secretary()
                .header("If-Match", "\"0\"")
                .contentType("application/merge-patch+json")
                .body("{\"size\":23}")
                .patch(board)
                .then()
                .statusCode(412);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            {"code":"Board","name":{"nl":"x"}}                                                            ; code
            {"code":"board"}                                                                              ; name
            {"code":"board","name":{}}                                                                    ; name
            {"code":"board","name":{"nl":"x"},"size":0}                                                   ; size
            {"code":"board","name":{"nl":"x"},"size":1001}                                                ; size
            {"code":"board","name":{"nl":"x"},"quorum":"3/2"}                                             ; quorum
            {"code":"board","name":{"nl":"x"},"quorum":"half"}                                            ; quorum
            {"code":"board","name":{"nl":"x"},"period":{"start":"2022-01-01","end":"2021-01-01"}}         ; period
            {"code":"board","name":{"nl":"x"},"majority":"most"}                                          ; majority
            {"code":"board","name":{"nl":"x"},"incompatibilities":["wealth"]}                             ; incompatibilities[0]
            {"code":"board","name":{"nl":"x"},"earlierStatutes":[{"majority":"simple"}]}                  ; body
            {"code":"board","name":{"nl":"x"},"rules":[null]}                                             ; rules[0]
            {"code":"board","name":{"nl":"x"},"id":"7"}                                                   ; id
            """)
    void namesWhatIsWrong(String json, String name) {
        long before = Database.rowCounts().get("body");

        levl.post("/bodies", json).statusCode(400).body("issues.name", hasItem(name));

        assertThat(Database.rowCounts()).containsEntry("body", before);
    }

    @Test
    void refusesRulesThatCanNotBe() {
        String board = levl.body("board");

        levl.patch(board, """
                {"rules":[{"code":"a","population":"organization","counts":{"ageBelow":121},"minimumCount":1}]}""").statusCode(400).body("issues[0].detail", equalTo("ageBelow must be from 1 to 120"));
        levl.secretary().get(board).then().body("rules", hasSize(0));
    }

    @Test
    void refusesABodyWithTwoRulesOfOneName() {
        String rule = """
                {"code":"chairs","population":"body","counts":{"role":"chair"},"minimumCount":1}""";

        levl.post("/bodies", """
                {"code":"board","name":{"nl":"Bestuur"},"rules":[%s,%s]}""".formatted(rule, rule))
                .statusCode(400)
                .body("issues[0].detail", equalTo("rules must each have a code of their own"));
    }

    private static ValidatableResponse ofAgreement(GovernanceFixtures party, UUID agreement, String code) {
        return party.post("/bodies", """
                {"code":"%s","name":{"nl":"Overleg"},"agreementId":"%s"}""".formatted(code, agreement));
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status, String rule) {
        return answer.statusCode(status).body("type", equalTo("urn:problem-type:samenspel:" + rule));
    }
}
