package org.samenspel.plans.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.plans.PlanFixtures;

@QuarkusTest
class AssessmentApiTest {

    private final PlanFixtures levl = PlanFixtures.organization();
    private final PlanFixtures saamo = PlanFixtures.organization();
    private final PlanFixtures stranger = PlanFixtures.organization();

    @Test
    void judgesAnActionByAFrameworkAndAgainInANextVersion() {
        String plan = levl.publishedYearPlan();
        String framework = levl.framework();

        String assessment = "/assessments/"
                + levl.assess(framework, plan, "3")
                        .statusCode(201)
                        .body("versions[0].content.judgments.verdict", contains("fulfilled", "partly"))
                        .extract()
                        .path("id");
        levl.assess(framework, plan, "3").statusCode(409).body("type", endsWith(":assessmentExists"));
        judgeAgain(levl, assessment);

        stranger.planner()
                .get(assessment)
                .then()
                .statusCode(200)
                .body("organization.id", equalTo(levl.id()))
                .body("versions.number", contains(1, 2))
                .body("versions[0].content.judgments[1].reason.nl", equalTo("Eén nieuwe werkvorm"));
        stranger.assess(framework, plan, "8").statusCode(403);
    }

    @Test
    void judgmentByAnUnknownPrincipleIsNamedWhereItStands() {
        String plan = levl.publishedYearPlan();
        String unknown = PlanFixtures.assessment(levl.framework(), PlanFixtures.idOf(plan), "3")
                .replaceFirst("\"principle\":\"[^\"]+\"", "\"principle\":\"R99\"");

        levl.postTo("/assessments", unknown)
                .statusCode(400)
                .body("type", endsWith(":eachPrincipleOnce"))
                .body("issues.name", contains("content.judgments[0].principle"));
    }

    @Test
    void assessmentMadeByMistakeIsWithdrawnWithAReasonAndMadeAnew() {
        String plan = levl.publishedYearPlan();
        String framework = levl.framework();
        String mistake = "/assessments/"
                + levl.assess(framework, plan, "3").statusCode(201).extract().path("id");

        withdraw(mistake).statusCode(200);

        withdraw(mistake).statusCode(409).body("type", endsWith(":assessmentWithdrawn"));
        levl.assess(framework, plan, "3").statusCode(201);
        levl.planner()
                .get("/assessments?planId=" + PlanFixtures.idOf(plan))
                .then()
                .body("items[0].withdrawal.reason", equalTo("Van een andere partner"))
                .body("items[1].withdrawal", nullValue());
    }

    @Test
    void organizationThatWorksOnAnActionJudgesIt() {
        String plan = levl.publishedYearPlan();
        String framework = levl.framework();
        saamo.assess(framework, plan, "3").statusCode(403);
        levl.namePartner(plan + "/actions/3/partners", saamo).statusCode(200);

        saamo.assess(framework, plan, "3").statusCode(201).body("organization.id", equalTo(saamo.id()));
        saamo.assess(framework, plan, "8").statusCode(403);
        levl.planner()
                .get("/assessments?planId=" + PlanFixtures.idOf(plan))
                .then()
                .body("total", equalTo(1));
    }

    @Test
    void principlesOfAnAgreementJudgeThatPartnershipBeforeItsPartiesAlone() {
        UUID agreement = PlanFixtures.agreement(levl, saamo);
        String framework = frameworkOf(agreement);

        String assessment = "/assessments/"
                + saamo.postTo("/assessments", ofPartnership(framework, agreement))
                        .statusCode(201)
                        .extract()
                        .path("id");

        levl.planner().get(assessment).then().statusCode(200);
        stranger.coordinator().get(assessment).then().statusCode(404);
        stranger.coordinator().get("/assessmentFrameworks/" + framework).then().statusCode(404);
        stranger.coordinator()
                .get("/assessmentFrameworks?agreementId=" + agreement)
                .then()
                .body("items", empty());
        stranger.coordinator()
                .get("/assessments?agreementId=" + agreement)
                .then()
                .statusCode(404);
    }

    @Test
    void principlesOfAnAgreementJudgeNothingOfStrangersAndNoOtherPartnership() {
        UUID agreement = PlanFixtures.agreement(levl, saamo);
        String framework = frameworkOf(agreement);

        stranger.postTo("/assessments", ofPartnership(framework, agreement)).statusCode(400);
        stranger.postTo("/assessments", ofPartnership(levl.framework(), agreement))
                .statusCode(400)
                .body("issues.name", contains("subject.agreementId"));
        levl.assess(framework, levl.publishedYearPlan(), "3")
                .statusCode(400)
                .body("type", endsWith(":frameworkOfAnotherAgreement"));
    }

    private String frameworkOf(UUID agreement) {
        return levl.postTo(
                        "/assessmentFrameworks",
                        PlanFixtures.FRAMEWORK.replaceFirst("\\{", "{\"agreementId\":\"%s\",".formatted(agreement)))
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void frameworkGetsANextVersion() {
        String framework = "/assessmentFrameworks/" + levl.framework();

        levl.planner()
                .header("If-Match", levl.etag(framework))
                .contentType("application/json")
                .body("{\"principles\":[{\"code\":\"P1\",\"text\":{\"nl\":\"Common ground\"}}]}")
                .put(framework + "/principles")
                .then()
                .statusCode(200)
                .body("versions.principles.code", contains(contains("R1", "R2"), contains("P1")));
    }

    private ValidatableResponse withdraw(String assessment) {
        return levl.planner()
                .header("If-Match", levl.etag(assessment))
                .contentType("application/json")
                .body("{\"reason\":\"Van een andere partner\"}")
                .put(assessment + "/withdrawal")
                .then();
    }

    private static void judgeAgain(PlanFixtures assessor, String assessment) {
        assessor.planner()
                .header("If-Match", assessor.etag(assessment))
                .contentType("application/json")
                .body(PlanFixtures.JUDGMENTS.replace("partly", "fulfilled"))
                .put(assessment + "/judgments")
                .then()
                .statusCode(200);
    }

    private static String ofPartnership(String framework, UUID agreement) {
        return """
                {"frameworkId":"%s","subject":{"agreementId":"%s"},"content":%s}""".formatted(framework, agreement, PlanFixtures.JUDGMENTS);
    }
}
