package org.samenspel.finance.budget;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.finance.FinanceFixtures.idOf;
import static org.samenspel.finance.FinanceFixtures.staffAllocation;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.finance.FinanceFixtures;

@QuarkusTest
class StaffAllocationApiTest {

    private static final String ONE = """
            {"code":"post-1","fte":0.6}""";
    private static final String TWO = """
            {"code":"post-1","fte":0.4},{"code":"post-2","fte":1}""";

    private final FinanceFixtures levl = FinanceFixtures.organization();

    @Test
    void refusesMoreThanFullTimeOverAllThemes() {
        String budget = levl.filledBudget();
        levl.created("/staffAllocations", staffAllocation(budget, "Wonen", ONE));

        levl.post("/staffAllocations", staffAllocation(budget, "Onderwijs", """
                        {"code":"post-1","fte":0.401}"""))
                .statusCode(409)
                .body("type", endsWith(":staffOverFullTime"));
        levl.post("/staffAllocations", staffAllocation(budget, "Onderwijs", TWO))
                .statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Privé wonen", "PRIVE WONEN", "Prive\u0301  wonen "})
    void refusesThemeTwice(String again) {
        String budget = levl.filledBudget();
        levl.created("/staffAllocations", staffAllocation(budget, "Privé wonen", ONE));

        levl.post("/staffAllocations", staffAllocation(budget, again, ONE))
                .statusCode(409)
                .body("type", endsWith(":staffAllocationExists"));
    }

    @Test
    void refusesGoalThatIsNotInThePublishedPlan() {
        String budget = levl.budget();

        levl.post("/staffAllocations", staffAllocation(budget, "Wonen", ONE))
                .statusCode(400)
                .body("type", endsWith(":unknownGoal"));
    }

    @Test
    void hidesPayrollOfOnePersonFromPartnersAndDraftsAltogether() {
        String budget = levl.filledBudget();
        String one = levl.created("/staffAllocations", staffAllocation(budget, "Onderwijs", ONE));
        String two = levl.created("/staffAllocations", staffAllocation(budget, "Wonen", TWO));
        levl.created("/staffAllocations", staffAllocation(budget, "Werk", """
                {"code":"post-7","fte":1}"""));
        String partner = partner();
        FinanceFixtures.as(partner).get(one).then().statusCode(404);

        levl.approve(budget);

        FinanceFixtures.as(partner)
                .get(one)
                .then()
                .statusCode(200)
                .body("theme", equalTo("Onderwijs"))
                .body("payroll", nullValue())
                .body("staff", nullValue());
        FinanceFixtures.as(partner)
                .get(two)
                .then()
                .body("payroll.value", equalTo("50000.01"))
                .body("staff", nullValue());
        FinanceFixtures.as(partner).get(budget).then().statusCode(200).body("state", equalTo("approved"));
    }

    private String partner() {
        FinanceFixtures partner = FinanceFixtures.organization();
        levl.agreement(levl.id(), partner.id());
        return partner.token("partner");
    }

    @Test
    void removesFromDraft() {
        String budget = levl.filledBudget();
        String staffAllocation = levl.created("/staffAllocations", staffAllocation(budget, "Wonen", ONE));
        String before = levl.etag(budget);

        levl.officer()
                .header("If-Match", levl.etag(staffAllocation))
                .delete(staffAllocation)
                .then()
                .statusCode(204);

        levl.officer().get("/staffAllocations?budgetId=" + idOf(budget)).then().body("items", empty());
        levl.officer().header("If-Match", before).delete(budget).then().statusCode(412);
    }
}
