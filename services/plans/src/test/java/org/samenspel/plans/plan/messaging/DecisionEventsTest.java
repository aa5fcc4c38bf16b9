package org.samenspel.plans.plan.messaging;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.plans.PlanFixtures.idOf;
import static org.samenspel.testing.EventSender.awaitApplied;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.plans.PlanFixtures;
import org.samenspel.testing.EventSender;

@QuarkusTest
class DecisionEventsTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final EventSender governance = new EventSender("governance.decisions.v1");
    private final PlanFixtures levl = PlanFixtures.organization();
    private final UUID body = UUID.randomUUID();

    @Test
    void approvesTheTextThatWasSubmittedAndLeavesThePublicationToItself() {
        String plan = levl.filledYearPlan();
        submitSince(plan, "2021-12-01").statusCode(200).body("submittedAt", notNullValue());
        UUID decision = UUID.randomUUID();

        decide(decision, decision(levl, plan, "adopted", "2021-12-14"));

        levl.planner()
                .get(plan)
                .then()
                .statusCode(200)
                .body("state", equalTo("draft"))
                .body("submittedAt", nullValue())
                .body("approval.bodyId", equalTo(body.toString()))
                .body("approval.decisionId", equalTo(decision.toString()))
                .body("approval.approvedOn", equalTo("2021-12-14"))
                .body("approval.lapsed", equalTo(false));
        levl.planner().get("/plans?state=draft").then().body("items.approval.approvedOn", hasItem("2021-12-14"));
    }

    @Test
    void keepsTheFirstOfTheBodiesThatAdoptTheSameText() {
        String plan = levl.publishedYearPlan();
        submitSince(plan, "2021-12-01").statusCode(200);
        UUID board = UUID.randomUUID();

        decide(UUID.randomUUID(), decision(levl, plan, "adopted", "2022-01-20"));
        decide(board, decision(levl, plan, "adopted", "2021-12-14"));
        decide(board, decision(levl, plan, "adopted", "2021-12-14"));

        levl.planner()
                .get(plan)
                .then()
                .body("approval.approvedOn", equalTo("2021-12-14"))
                .body("approval.decisionId", equalTo(board.toString()));
    }

    @Test
    void fixesWhatLiesBeforeABodyUntilItIsTakenBack() {
        String plan = levl.filledYearPlan();
        String indicator = levl.indicator(plan, "3", "1");
        submitSince(plan, "2021-12-01").statusCode(200);
        String changed = PlanFixtures.ACTIONS.replace("Bevragen van", "Vragen aan");

        levl.importInto(plan, "actions", changed).statusCode(409).body("type", endsWith(":planSubmitted"));
        levl.decideTarget(indicator, 40).statusCode(409).body("type", endsWith(":planSubmitted"));
        levl.withdraw(indicator, "Te duur").statusCode(409).body("type", endsWith(":planSubmitted"));
        levl.publish(plan).statusCode(200);

        levl.planner()
                .header("If-Match", levl.etag(plan))
                .delete(plan + "/submission")
                .then()
                .statusCode(200);
        levl.revise(plan, "actions", changed, "Duidelijker").statusCode(200);
    }

    @Test
    void rejectionApprovesNothingAndGivesThePlanBack() {
        String plan = levl.filledYearPlan();
        submitSince(plan, "2021-12-01").statusCode(200);

        decide(UUID.randomUUID(), decision(levl, plan, "rejected", "2021-12-14"));

        levl.planner().get(plan).then().body("approval", nullValue()).body("submittedAt", nullValue());
    }

    @Test
    void decisionOnAPlanThatDidNotLieBeforeABodyApprovesNothing() {
        String plan = levl.publishedYearPlan();
        String earlier = decision(levl, plan, "adopted", "2021-12-14");
        decide(UUID.randomUUID(), earlier);
        levl.submit(plan).statusCode(200);

        awaitApplied(governance.send("taken", UUID.randomUUID(), 0, earlier));

        levl.planner()
                .get(plan)
                .then()
                .body("approval", nullValue())
                .body("submittedAt", notNullValue())
                .body("earlyDecisions.takenOn", contains("2021-12-14", "2021-12-14"))
                .body("earlyDecisions[0].bodyId", equalTo(body.toString()));
    }

    @Test
    void decisionThatCameBeforeALateSubmissionApprovesFromTheDayThatItSays() {
        String plan = levl.filledYearPlan();
        UUID board = UUID.randomUUID();
        decide(UUID.randomUUID(), decision(levl, plan, "adopted", "2021-11-30"));
        decide(board, decision(levl, plan, "adopted", "2021-12-14"));

        submitSince(plan, "2999-01-01").statusCode(400).body("issues[0].name", equalTo("submittedOn"));
        submitSince(plan, "2021-12-01")
                .statusCode(200)
                .body("approval.decisionId", equalTo(board.toString()))
                .body("approval.approvedOn", equalTo("2021-12-14"))
                .body("earlyDecisions.takenOn", contains("2021-11-30"));
    }

    @Test
    void withdrawnDecisionWaitsNoLonger() {
        String plan = levl.filledYearPlan();
        UUID mistake = UUID.randomUUID();
        decide(mistake, decision(levl, plan, "adopted", "2021-12-14"));

        withdraw(mistake, plan, "adopted");

        submitSince(plan, "2021-12-01")
                .statusCode(200)
                .body("approval", nullValue())
                .body("earlyDecisions", nullValue());
    }

    @Test
    void approvalLapsesWithALaterTextAndNotWithAMeasurementOrATranslation() {
        String plan = levl.publishedYearPlan();
        String indicator = levl.indicator(plan, "3", "1");
        submitSince(plan, "2021-12-01").statusCode(200);
        decide(UUID.randomUUID(), decision(levl, plan, "adopted", "2021-12-14"));

        levl.measure(indicator, """
                {"measuredOn":"2022-11-30","value":34}""").statusCode(201);
        translate(plan);
        levl.revise(plan, "actions", PlanFixtures.ACTIONS.replace("Medewerker wonen", "Coach"), "Nieuwe functie")
                .statusCode(200);
        levl.planner().get(plan).then().body("approval.lapsed", equalTo(false));

        levl.decideTarget(indicator, 40).statusCode(200);

        levl.planner().get(plan).then().body("approval.lapsed", equalTo(true));
    }

    @Test
    void withdrawnDecisionApprovesNothingAndTheTextIsDecidedOnAgain() {
        String plan = levl.publishedYearPlan();
        submitSince(plan, "2021-12-01").statusCode(200);
        UUID mistake = UUID.randomUUID();
        decide(mistake, decision(levl, plan, "adopted", "2021-12-14"));

        withdraw(mistake, plan, "adopted");
        levl.planner().get(plan).then().body("approval", nullValue());

        decide(UUID.randomUUID(), decision(levl, plan, "adopted", "2021-12-16"));
        levl.planner().get(plan).then().body("approval.approvedOn", equalTo("2021-12-16"));
    }

    @Test
    void withdrawnRejectionLaysThePlanBeforeTheBodyAgain() {
        String plan = levl.filledYearPlan();
        submitSince(plan, "2021-12-01").statusCode(200);
        String submittedAt = levl.planner().get(plan).then().extract().path("submittedAt");
        UUID mistake = UUID.randomUUID();
        decide(mistake, decision(levl, plan, "rejected", "2021-12-14"));

        withdraw(mistake, plan, "rejected");

        levl.planner().get(plan).then().body("submittedAt", equalTo(submittedAt));
        decide(UUID.randomUUID(), decision(levl, plan, "adopted", "2021-12-16"));
        levl.planner().get(plan).then().body("approval.approvedOn", equalTo("2021-12-16"));
    }

    @Test
    void adoptionThatArrivesBeforeTheRejectionIsWithdrawnIsNotLost() {
        String plan = levl.filledYearPlan();
        submitSince(plan, "2021-12-01").statusCode(200);
        UUID mistake = UUID.randomUUID();
        decide(mistake, decision(levl, plan, "rejected", "2021-12-14"));
        decide(UUID.randomUUID(), decision(levl, plan, "adopted", "2021-12-16"));
        levl.planner().get(plan).then().body("approval", nullValue());

        withdraw(mistake, plan, "rejected");

        levl.planner().get(plan).then().body("approval.approvedOn", equalTo("2021-12-16"));
    }

    private ValidatableResponse submitSince(String plan, String day) {
        return levl.planner()
                .header("If-Match", levl.workingEtag(plan))
                .contentType("application/json")
                .body("""
                        {"submittedOn":"%s"}""".formatted(day))
                .put(plan + "/submission")
                .then();
    }

    private void withdraw(UUID mistake, String plan, String outcome) {
        awaitApplied(governance.send(
                "withdrawn", mistake, 1, """
                {"organizationId":"%s","bodyId":"%s","meetingId":"%s","withdrawnOn":"2021-12-15","outcome":"%s",
                "subject":{"kind":"plan","id":"%s"}}""".formatted(levl.id(), body, UUID.randomUUID(), outcome, idOf(plan))));
    }

    @Test
    void decisionOfAnotherOrganizationApprovesNothing() {
        String plan = levl.publishedYearPlan();
        submitSince(plan, "2021-12-01").statusCode(200);

        decide(UUID.randomUUID(), decision(PlanFixtures.organization(), plan, "adopted", "2021-12-14"));

        levl.planner().get(plan).then().body("approval", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"2022-01-01, 2021-12-14", "2999-01-01,"})
    void decisionOfTheSuccessorApprovesFromItsDay(LocalDate day, @Nullable String approvedOn) {
        String plan = levl.publishedYearPlan();
        submitSince(plan, "2021-12-01").statusCode(200);
        PlanFixtures successor = PlanFixtures.organization();
        levl.succeededBy(successor, day);

        decide(UUID.randomUUID(), decision(successor, plan, "adopted", "2021-12-14"));

        levl.planner().get(plan).then().body("approval.approvedOn", equalTo(approvedOn));
    }

    @Test
    void decisionOfTheSuccessorThatIsToldBeforeTheMergerApprovesOnceThatIsKnown() {
        String plan = levl.publishedYearPlan();
        submitSince(plan, "2021-12-01").statusCode(200);
        PlanFixtures successor = PlanFixtures.organization();
        decide(UUID.randomUUID(), decision(successor, plan, "adopted", "2021-12-14"));
        levl.planner().get(plan).then().body("approval", nullValue());

        levl.tellSucceededBy(successor, LocalDate.of(2022, 1, 1));

        levl.planner().get(plan).then().body("approval.approvedOn", equalTo("2021-12-14"));
    }

    @Test
    void approvalByASuccessorIsNoneOnceTheMergerIsWithdrawnAndOneAgainOfThatTextWhenItIsToldAgain() {
        String plan = levl.publishedYearPlan();
        submitSince(plan, "2021-12-01").statusCode(200);
        PlanFixtures successor = PlanFixtures.organization();
        levl.tellSucceededBy(successor, LocalDate.of(2022, 1, 1));
        UUID decision = UUID.randomUUID();
        decide(decision, decision(successor, plan, "adopted", "2022-01-14"));
        levl.planner().get(plan).then().body("approval.decisionId", equalTo(decision.toString()));

        levl.tellSuccessionWithdrawn();

        levl.planner().get(plan).then().body("approval", nullValue());
        levl.decideTarget(levl.indicator(plan, "3", "1"), 40).statusCode(200);
        levl.tellSucceededBy(successor, LocalDate.of(2022, 1, 1));
        levl.planner()
                .get(plan)
                .then()
                .body("approval.decisionId", equalTo(decision.toString()))
                .body("approval.lapsed", equalTo(true));
    }

    @Test
    void rejectionByASuccessorIsNoneOnceTheMergerIsWithdrawn() {
        String plan = levl.filledYearPlan();
        submitSince(plan, "2021-12-01").statusCode(200);
        PlanFixtures successor = PlanFixtures.organization();
        levl.tellSucceededBy(successor, LocalDate.of(2022, 1, 1));
        decide(UUID.randomUUID(), decision(successor, plan, "rejected", "2022-01-14"));
        levl.planner().get(plan).then().body("submittedAt", nullValue());

        levl.tellSuccessionWithdrawn();

        levl.planner().get(plan).then().body("submittedAt", notNullValue());
    }

    @Test
    void rejectionByItsOwnBodyAfterTheApprovalByASuccessorCountsOnceTheMergerIsWithdrawn() {
        String plan = levl.filledYearPlan();
        submitSince(plan, "2021-12-01").statusCode(200);
        PlanFixtures successor = PlanFixtures.organization();
        levl.tellSucceededBy(successor, LocalDate.of(2022, 1, 1));
        decide(UUID.randomUUID(), decision(successor, plan, "adopted", "2022-03-01"));
        decide(UUID.randomUUID(), decision(levl, plan, "rejected", "2022-03-10"));
        levl.planner().get(plan).then().body("earlyDecisions.takenOn", contains("2022-03-10"));

        levl.tellSuccessionWithdrawn();
        decide(UUID.randomUUID(), decision(levl, plan, "adopted", "2022-03-11"));

        levl.planner().get(plan).then().body("approval", nullValue()).body("earlyDecisions", nullValue());
    }

    @Test
    void decisionThatWasWrittenDownBeforeTheDayOfTheMergerIsOfAStrangerWheneverItIsTold() {
        String plan = levl.filledYearPlan();
        submitSince(plan, "2021-12-01").statusCode(200);
        PlanFixtures successor = PlanFixtures.organization();
        levl.succeededBy(successor, LocalDate.now(BRUSSELS));

        String before = decision(successor, plan, "adopted", "2022-01-14");
        Instant dayBefore = Instant.now().minus(Duration.ofDays(1));
        awaitApplied(governance.send(dayBefore, UUID.randomUUID(), "taken", UUID.randomUUID(), 0, before));

        levl.planner().get(plan).then().body("approval", nullValue()).body("earlyDecisions", nullValue());
    }

    @Test
    void planOfAnAgreementIsDecidedOnByABodyOfThatAgreementAlone() {
        PlanFixtures vvsg = PlanFixtures.organization();
        UUID agreement = PlanFixtures.agreement(levl, vvsg);
        String plan = levl.planOf(agreement);
        levl.importInto(plan, "goals", PlanFixtures.GOALS).statusCode(200);
        levl.importInto(plan, "indicators", PlanFixtures.indicators("""
                goal,number,text,kind,target,sources
                OD2.1,1,Twintig consultaties,count,20,manual
                """)).statusCode(200);
        submitSince(plan, "2021-12-01").statusCode(200);

        decide(UUID.randomUUID(), decision(levl, plan, "adopted", "2021-12-14"));
        decide(UUID.randomUUID(), ofAgreement(UUID.randomUUID(), decision(vvsg, plan, "adopted", "2021-12-14")));
        levl.planner().get(plan).then().body("approval", nullValue());

        decide(UUID.randomUUID(), ofAgreement(agreement, decision(vvsg, plan, "adopted", "2021-12-15")));
        levl.planner().get(plan).then().body("approval.approvedOn", equalTo("2021-12-15"));
    }

    @Test
    void bodyOfAnAgreementDecidesOnNoPlanOfOneParty() {
        String plan = levl.publishedYearPlan();
        submitSince(plan, "2021-12-01").statusCode(200);

        decide(UUID.randomUUID(), ofAgreement(UUID.randomUUID(), decision(levl, plan, "adopted", "2021-12-14")));

        levl.planner().get(plan).then().body("approval", nullValue());
    }

    private void translate(String plan) {
        levl.coordinator()
                .header("If-Match", levl.etag(plan))
                .contentType("application/merge-patch+json")
                .body("""
                        {"title":{"fr":"Plan annuel 2022"},"reason":"Vertaling"}""")
                .patch(plan)
                .then()
                .statusCode(200);
    }

    private void decide(UUID id, String decision) {
        awaitApplied(governance.send(Instant.now(), UUID.randomUUID(), "taken", id, 0, decision));
    }

    private static String ofAgreement(UUID agreement, String decision) {
        return decision.replaceFirst("\\{", "{\"agreementId\":\"%s\",".formatted(agreement));
    }

    private String decision(PlanFixtures organization, String plan, String outcome, String day) {
        return """
                {"organizationId":"%s","bodyId":"%s","meetingId":"%s","takenOn":"%s","outcome":"%s",
                "subject":{"kind":"plan","id":"%s"}}""".formatted(organization.id(), body, UUID.randomUUID(), day, outcome, idOf(plan));
    }
}
