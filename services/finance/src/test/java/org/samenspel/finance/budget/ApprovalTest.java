package org.samenspel.finance.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.finance.FinanceFixtures.TABLE;
import static org.samenspel.finance.FinanceFixtures.facts;
import static org.samenspel.finance.FinanceFixtures.idOf;
import static org.samenspel.finance.FinanceFixtures.staffAllocation;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.finance.FinanceFixtures;

@QuarkusTest
class ApprovalTest {

    private final FinanceFixtures levl = FinanceFixtures.organization();

    @Test
    void fixesTheBudgetAndPublishesWhatIsForEachGoal() {
        String budget = levl.filledBudget();
        levl.created("/staffAllocations", staffAllocation(budget, "Wonen", """
                {"code":"post-1","fte":0.5},{"code":"post-2","fte":0.5}"""));

        levl.approve(budget);

        levl.officer().get(budget).then().body("approvedOn", equalTo("2021-11-25"));
        JsonPath data = levl.approval(budget);
        assertThat(data.getString("total.value")).isEqualTo("600.01");
        assertThat(data.getList("goals.code")).isEqualTo(List.of("OD1.1", "OD1.2"));
        assertThat(data.getList("goals.amount.value")).isEqualTo(List.of("25050.02", "25050.00"));
    }

    @Test
    void approvesOnceHoweverOftenItComes() {
        String budget = levl.filledBudget();
        levl.submit(budget);
        UUID event = UUID.randomUUID();
        UUID decision = UUID.randomUUID();

        levl.decide(event, decision, "adopted", "budget", idOf(budget));
        levl.decide(event, decision, "adopted", "budget", idOf(budget));
        levl.decide(UUID.randomUUID(), "adopted", idOf(budget));
        levl.passMarker();

        levl.awaitState(budget, "approved");
        assertThat(facts(budget, 1)).hasSize(1);
        levl.officer().get(budget).then().body("decisionId", equalTo(decision.toString()));
    }

    @Test
    void givesRejectedBudgetBackToBeMendedAndSubmittedAgain() {
        String budget = levl.filledBudget();
        levl.submit(budget);

        levl.decide(UUID.randomUUID(), "rejected", idOf(budget));

        levl.awaitState(budget, "draft");
        levl.put(budget + "/lines", budget, TABLE).statusCode(200);
        levl.put(budget + "/submission", budget, "{\"submittedOn\":\"2021-11-26\"}")
                .statusCode(200);
        levl.decideOn("2021-12-02", "adopted", idOf(budget));
        levl.awaitState(budget, "approved");
    }

    @Test
    void decisionRecordedBeforeTheLastSubmissionChangesNothing() {
        String budget = levl.filledBudget();
        levl.submit(budget);
        Instant read = Instant.now();
        withdraw(budget).statusCode(204);
        withdraw(budget).statusCode(409).body("type", endsWith(":budgetNotSubmitted"));
        levl.put(budget + "/submission", budget, "").statusCode(200);

        levl.adoptedAt(read, idOf(budget));
        levl.passMarker();

        levl.officer()
                .get(budget)
                .then()
                .body("state", equalTo("submitted"))
                .body("earlyDecisions.takenOn", contains("2021-11-25"));
    }

    @Test
    void decisionOfADayBeforeTheMendedTextWasSubmittedWithoutADayWaits() {
        String budget = levl.filledBudget();
        rejected(budget);
        levl.put(budget + "/lines", budget, TABLE).statusCode(200);
        levl.put(budget + "/submission", budget, "")
                .statusCode(200)
                .body(
                        "submittedOn",
                        equalTo(LocalDate.now(ZoneId.of("Europe/Brussels")).toString()));

        levl.decide(UUID.randomUUID(), "adopted", idOf(budget));
        levl.passMarker();

        levl.officer()
                .get(budget)
                .then()
                .body("state", equalTo("submitted"))
                .body("earlyDecisions.takenOn", contains("2021-11-25", "2021-11-25"));
        withdraw(budget).statusCode(204);
        levl.put(budget + "/submission", budget, "{\"submittedOn\":\"2021-11-26\"}")
                .statusCode(200)
                .body("state", equalTo("submitted"));
    }

    @Test
    void decisionThatCameBeforeALateSubmissionApprovesFromTheDayThatItSays() {
        String budget = levl.filledBudget();
        levl.decide(UUID.randomUUID(), "adopted", idOf(budget));
        levl.passMarker();

        levl.put(budget + "/submission", budget, """
                {"submittedOn":"2999-01-01"}""").statusCode(400).body("issues[0].name", equalTo("submittedOn"));
        levl.put(budget + "/submission", budget, """
                {"submittedOn":"2021-11-20"}""")
                .statusCode(200)
                .body("state", equalTo("approved"))
                .body("approvedOn", equalTo("2021-11-25"))
                .body("earlyDecisions", nullValue());
        assertThat(facts(budget, 1)).containsExactly("approved");
    }

    @Test
    void decisionOfBeforeTheDayOfTheSubmissionApprovesNothingAndWaitsUntilItIsWithdrawn() {
        String budget = levl.filledBudget();
        UUID early = UUID.randomUUID();
        levl.decide(UUID.randomUUID(), early, "adopted", "budget", idOf(budget));
        levl.passMarker();
        levl.put(budget + "/submission", budget, """
                {"submittedOn":"2021-11-26"}""")
                .statusCode(200)
                .body("state", equalTo("submitted"))
                .body("earlyDecisions.decisionId", contains(early.toString()));

        levl.withdrawDecision(UUID.randomUUID(), early, idOf(budget));
        levl.passMarker();

        levl.officer().get(budget).then().body("state", equalTo("submitted")).body("earlyDecisions", nullValue());
    }

    @Test
    void leavesAloneWhatIsNoBudgetOrOfOthers() {
        String budget = levl.filledBudget();
        levl.submit(budget);

        levl.decide(UUID.randomUUID(), UUID.randomUUID(), "adopted", "plan", idOf(budget));
        FinanceFixtures.organization().decide(UUID.randomUUID(), "adopted", idOf(budget));
        levl.decide(UUID.randomUUID(), "adopted", UUID.randomUUID().toString());
        levl.passMarker();

        levl.officer().get(budget).then().body("state", equalTo("submitted"));
    }

    @Test
    void refusesChangesOfSubmittedBudget() {
        String budget = levl.filledBudget();
        levl.submit(budget);

        levl.put(budget + "/submission", budget, "").statusCode(409).body("type", endsWith(":budgetFixed"));
        levl.put(budget + "/lines", budget, TABLE).statusCode(409).body("type", endsWith(":budgetFixed"));
        levl.post("/staffAllocations", staffAllocation(budget, "Wonen", """
                        {"code":"post-1","fte":0.5}"""))
                .statusCode(409)
                .body("type", endsWith(":budgetFixed"));
        levl.officer()
                .header("If-Match", levl.etag(budget))
                .delete(budget)
                .then()
                .statusCode(409)
                .body("type", endsWith(":budgetFixed"));
    }

    @Test
    void revisionTakesThePlaceOfTheVersionBeforeOnceApproved() {
        String first = levl.filledBudget();
        levl.created("/staffAllocations", staffAllocation(first, "Wonen", """
                {"code":"post-1","fte":1},{"code":"post-2","fte":0.5}"""));
        levl.approve(first);

        String second = "/budgets/" + revise(first).statusCode(201).extract().path("id");

        revise(first).statusCode(409).body("type", endsWith(":budgetBeingRevised"));
        levl.officer()
                .get(second)
                .then()
                .body("revision", equalTo(2))
                .body("state", equalTo("draft"))
                .body("total.value", equalTo("600.01"));
        levl.officer().get("/staffAllocations?budgetId=" + idOf(second)).then().body("items[0].fte", equalTo(1.5f));
        levl.officer().get(first).then().body("state", equalTo("approved"));
        levl.submit(second);
        revise(first).statusCode(409).body("type", endsWith(":budgetBeingRevised"));
        levl.decide(UUID.randomUUID(), "adopted", idOf(second));
        levl.awaitState(second, "approved");
        levl.officer().get(first).then().body("state", equalTo("revised"));
    }

    @Test
    void approvalLapsesVisiblyWhenTheDecisionIsWithdrawnAndIsToldAgain() {
        String budget = levl.filledBudget();
        levl.submit(budget);
        UUID mistake = UUID.randomUUID();
        levl.decide(UUID.randomUUID(), mistake, "adopted", "budget", idOf(budget));
        levl.awaitState(budget, "approved");

        UUID event = UUID.randomUUID();
        levl.withdrawDecision(event, mistake, idOf(budget));
        levl.withdrawDecision(event, mistake, idOf(budget));
        levl.passMarker();

        levl.officer()
                .get(budget)
                .then()
                .body("state", equalTo("lapsed"))
                .body("lapsedOn", equalTo("2021-11-26"))
                .body("decisionId", nullValue())
                .body("approvedOn", nullValue());
        levl.put(budget + "/lines", budget, TABLE).statusCode(409).body("type", endsWith(":budgetFixed"));
        assertThat(facts(budget, 2)).containsExactly("approved", "lapsed");

        UUID anew = UUID.randomUUID();
        levl.decide(UUID.randomUUID(), anew, "adopted", "budget", idOf(budget));
        levl.awaitState(budget, "approved");
        levl.officer()
                .get(budget)
                .then()
                .body("decisionId", equalTo(anew.toString()))
                .body("lapsedOn", nullValue());
        assertThat(facts(budget, 3)).containsExactly("approved", "lapsed", "approved");
    }

    @Test
    void liesBeforeTheBodyAgainWhenTheDecisionThatRejectedItIsWithdrawn() {
        String budget = levl.filledBudget();
        UUID mistake = rejected(budget);

        levl.withdrawDecision(UUID.randomUUID(), mistake, idOf(budget));

        levl.awaitState(budget, "submitted");
        levl.decide(UUID.randomUUID(), "adopted", idOf(budget));
        levl.awaitState(budget, "approved");
    }

    @Test
    void decisionThatArrivesBeforeTheRejectionIsWithdrawnIsNotLost() {
        String budget = levl.filledBudget();
        UUID mistake = rejected(budget);
        levl.decide(UUID.randomUUID(), "adopted", idOf(budget));
        levl.passMarker();
        levl.officer().get(budget).then().body("state", equalTo("draft")).body("decisionId", nullValue());

        levl.withdrawDecision(UUID.randomUUID(), mistake, idOf(budget));

        levl.awaitState(budget, "approved");
        assertThat(facts(budget, 1)).containsExactly("approved");
    }

    @Test
    void whatWasChangedAfterARejectionStaysADraftWhenThatIsWithdrawn() {
        String budget = levl.filledBudget();
        UUID mistake = rejected(budget);
        levl.created("/staffAllocations", staffAllocation(budget, "Wonen", """
                {"code":"post-1","fte":0.5}"""));

        levl.withdrawDecision(UUID.randomUUID(), mistake, idOf(budget));
        levl.passMarker();

        levl.officer().get(budget).then().body("state", equalTo("draft"));
    }

    private UUID rejected(String budget) {
        levl.submit(budget);
        UUID decision = UUID.randomUUID();
        levl.decide(UUID.randomUUID(), decision, "rejected", "budget", idOf(budget));
        levl.awaitState(budget, "draft");
        return decision;
    }

    @Test
    void withdrawalThatArrivesFirstLeavesTheBudgetBeforeTheBody() {
        String budget = levl.filledBudget();
        levl.submit(budget);
        UUID mistake = UUID.randomUUID();

        levl.withdrawDecision(UUID.randomUUID(), mistake, idOf(budget));
        levl.decide(UUID.randomUUID(), mistake, "adopted", "budget", idOf(budget));
        levl.passMarker();

        levl.officer().get(budget).then().body("state", equalTo("submitted"));
    }

    @Test
    void secondDecisionKeepsTheApprovalAndIsTold() {
        String budget = levl.filledBudget();
        levl.submit(budget);
        UUID mistake = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        levl.decide(UUID.randomUUID(), mistake, "adopted", "budget", idOf(budget));
        levl.decide(UUID.randomUUID(), second, "adopted", "budget", idOf(budget));

        levl.withdrawDecision(UUID.randomUUID(), mistake, idOf(budget));
        levl.passMarker();

        levl.officer()
                .get(budget)
                .then()
                .body("state", equalTo("approved"))
                .body("decisionId", equalTo(second.toString()));
        assertThat(facts(budget, 2)).containsExactly("approved", "approved");
    }

    @Test
    void versionBeforeIsInForceAgainWhenTheApprovalOfTheNextLapses() {
        String first = levl.approvedBudget();
        String second = "/budgets/" + revise(first).statusCode(201).extract().path("id");
        levl.submit(second);
        UUID mistake = UUID.randomUUID();
        levl.decide(UUID.randomUUID(), mistake, "adopted", "budget", idOf(second));
        levl.awaitState(first, "revised");

        levl.withdrawDecision(UUID.randomUUID(), mistake, idOf(second));
        levl.awaitState(second, "lapsed");

        levl.officer().get(first).then().body("state", equalTo("approved"));
        revise(second).statusCode(201).body("revision", equalTo(3)).body("state", equalTo("draft"));
        revise(first).statusCode(409).body("type", endsWith(":budgetBeingRevised"));
    }

    private ValidatableResponse withdraw(String budget) {
        return levl.officer()
                .header("If-Match", levl.etag(budget))
                .delete(budget + "/submission")
                .then();
    }

    private ValidatableResponse revise(String budget) {
        return levl.officer().post(budget + "/revisions").then();
    }
}
