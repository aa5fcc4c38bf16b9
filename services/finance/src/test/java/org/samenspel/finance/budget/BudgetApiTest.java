package org.samenspel.finance.budget;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.samenspel.finance.FinanceFixtures.budgetOf;
import static org.samenspel.finance.FinanceFixtures.euro;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.finance.FinanceFixtures;

@QuarkusTest
class BudgetApiTest {

    private final FinanceFixtures levl = FinanceFixtures.organization();

    @Test
    void beginsAsFirstVersionInDraft() {
        String budget = levl.budget();

        levl.officer()
                .get(budget)
                .then()
                .statusCode(200)
                .body("href", endsWith("/finance/v1" + budget))
                .body("revision", equalTo(1))
                .body("state", equalTo("draft"))
                .body("total.value", equalTo("0.00"));
        levl.officer()
                .get("/budgets?reference=LEVL-2022&state=draft")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items.id", contains(FinanceFixtures.idOf(budget)));
    }

    @Test
    void refusesReferenceTwice() {
        levl.budget();

        levl.post("/budgets", budgetOf(null)).statusCode(409).body("type", endsWith(":budgetExists"));
    }

    @Test
    void refusesPlanThatTheOrganizationDidNotPublish() {
        UUID theirs = FinanceFixtures.organization().publishedPlan("OD1.1");

        levl.post("/budgets", budgetOf(theirs)).statusCode(400).body("issues[0].name", equalTo("planId"));
    }

    @Test
    void keepsPrintedTotalsBesideComputedOnes() {
        String budget = levl.filledBudget();

        levl.officer()
                .get(budget + "/lines")
                .then()
                .statusCode(200)
                .body("lines.code", contains("office", "personnel"))
                .body("lines.percentage", contains(17, 83))
                .body("groups[0].total.value", equalTo("100.01"))
                .body("groups[0].printedTotal.value", equalTo("100.01"))
                .body("total.value", equalTo("600.01"))
                .body("printedTotal.value", equalTo("600.01"));
    }

    @Test
    void hasLinesOfIncomeThatAreComparedWithTheFundingSourcesOfTheirKind() {
        String budget = levl.budget();
        levl.put(budget + "/lines", budget, """
                        {"lines":[{"code":"office","category":"Kantoor","amount":%s}],"printedIncomeTotal":%s,
                         "income":[{"code":"subsidy","kind":"structural","category":"Vlaanderen","amount":%s},
                                   {"code":"fees","kind":"ownIncome","category":"Vormingen","amount":%s}]}""".formatted(
                                euro("250.00"), euro("301.00"), euro("200.00"), euro("100.00")))
                .statusCode(200)
                .body("income.percentage", contains(67, 33))
                .body("incomeTotal.value", equalTo("300.00"))
                .body("balance.value", equalTo("50.00"));
        levl.post("/fundingSources", """
                        {"reference":"five-years","kind":"structural","printedGrantor":"Vlaanderen","amount":%s,
                         "period":{"start":"2021-01-01","end":"2022-12-31"}}""".formatted(euro("365.00"))).statusCode(201);
        levl.post("/fundingSources", """
                        {"reference":"fees","kind":"ownIncome","period":{"start":"2022-01-01","end":"2022-12-31"}}""").statusCode(201);

        levl.officer()
                .get(budget + "/reconciliation")
                .then()
                .body("unknownAmounts", equalTo(1))
                .body(difference("structuralIncomeAgainstFundingSources"), equalTo("17.50"))
                .body(difference("ownIncomeAgainstFundingSources"), equalTo("100.00"))
                .body(difference("incomeAgainstTotal"), equalTo("50.00"))
                .body(difference("printedIncomeTotal"), equalTo("1.00"));
    }

    @Test
    void changesTitleAndPeriodBeforeTheSubmission() {
        String budget = levl.filledBudget();
        String halfYear = """
                {"title":{"nl":"Begroting, eerste helft"},"period":{"start":"2022-01-01","end":"2022-06-30"}}""";

        patch(budget, halfYear)
                .statusCode(200)
                .body("title.nl", equalTo("Begroting, eerste helft"))
                .body("period.end", equalTo("2022-06-30"))
                .body("total.value", equalTo("600.01"));
        patch(budget, "{\"period\":{\"start\":\"2022-06-30\",\"end\":\"2022-01-01\"}}")
                .statusCode(400);
        levl.submit(budget);
        patch(budget, halfYear).statusCode(409).body("type", endsWith(":budgetFixed"));
    }

    private ValidatableResponse patch(String budget, String json) {
        return levl.officer()
                .header("If-Match", levl.etag(budget))
                .contentType("application/merge-patch+json")
                .body(json)
                .patch(budget)
                .then();
    }

    private static String difference(String code) {
        return "amounts.find { it.code == '%s' }.difference.value".formatted(code);
    }

    @Test
    void refusesGoalThatIsNotInThePublishedPlan() {
        String budget = levl.filledBudget();

        levl.put(budget + "/lines", budget, """
                        {"lines":[{"code":"B","category":"B","amount":%s,"goals":["OD9.9"]}]}""".formatted(euro("1.00")))
                .statusCode(400)
                .body("type", endsWith(":unknownGoal"))
                .body("issues[0].name", equalTo("lines[0].goals"))
                .body("issues[0].value", equalTo("OD9.9"));
        levl.officer().get(budget).then().body("total.value", equalTo("600.01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1.00", "1.005", "1e3", "1000000000.00"})
    void refusesAmountThatIsNone(String amount) {
        String budget = levl.budget();

        levl.put(budget + "/lines", budget, """
                        {"lines":[{"code":"B","category":"B","amount":%s}]}""".formatted(euro(amount))).statusCode(400);
        levl.officer().get(budget).then().body("total.value", equalTo("0.00"));
    }

    @Test
    void discardsDraft() {
        String budget = levl.filledBudget();

        levl.officer()
                .header("If-Match", levl.etag(budget))
                .delete(budget)
                .then()
                .statusCode(204);

        levl.officer().get(budget).then().statusCode(404);
    }
}
