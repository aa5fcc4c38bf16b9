package org.samenspel.plans;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.samenspel.plans.PlanFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the day of a succession, who goes on for an organization does all that it did, and nothing the day before. */
@QuarkusTest
class SuccessionTest {

    private static final LocalDate PAST = LocalDate.of(2022, 1, 1);
    private static final LocalDate TO_COME = LocalDate.of(2999, 1, 1);
    private static final String THIRTY_FOUR = """
            {"measuredOn":"2022-11-30","value":34}""";

    private final PlanFixtures beveren = PlanFixtures.organization();
    private final PlanFixtures merged = PlanFixtures.organization();
    private final PlanFixtures other = PlanFixtures.organization();

    @Test
    void keepsThePlansOfItsPredecessor() {
        String plan = beveren.filledYearPlan();
        beveren.succeededBy(merged, PAST);

        merged.planner().get("/plans?state=draft").then().body("items.id", contains(idOf(plan)));
        merged.importInto(plan, "actions", PlanFixtures.ACTIONS.replace("Bevragen van", "Vragen aan"))
                .statusCode(200)
                .body("updated", equalTo(1));
        merged.publish(plan).statusCode(200).body("organization.id", equalTo(beveren.id()));
        merged.measure(merged.indicator(plan, "3", "1"), THIRTY_FOUR)
                .statusCode(201)
                .body("organization.id", equalTo(merged.id()));
    }

    @Test
    void decidesTargetsOfItsPredecessor() {
        String indicator = beveren.indicator(beveren.publishedYearPlan(), "3", "1");
        beveren.succeededBy(merged, PAST);

        merged.coordinator()
                .header("If-Match", merged.etag(indicator))
                .contentType("application/merge-patch+json")
                .body("""
                        {"target":40,"reason":"Meer","decidedBy":"Bestuur"}""")
                .patch(indicator)
                .then()
                .statusCode(200)
                .body("targets.value", contains(30, 40));
    }

    @Test
    void clientWithTheOldCodeActsAsTheSuccessor() {
        String multiYear = beveren.multiYearPlan();
        beveren.succeededBy(merged, PAST);

        String year = beveren.yearPlanOf(multiYear);

        merged.planner().get(year).then().statusCode(200).body("organization.id", equalTo(merged.id()));
    }

    @Test
    void knowsNoPlanBeforeTheDay() {
        String plan = beveren.filledYearPlan();
        beveren.succeededBy(merged, TO_COME);

        merged.planner().get(plan).then().statusCode(404);
        merged.planner().get("/plans?state=draft").then().body("total", equalTo(0));
        merged.importInto(plan, "actions", PlanFixtures.ACTIONS).statusCode(404);
        beveren.importInto(plan, "actions", PlanFixtures.ACTIONS).statusCode(200);
    }

    @Test
    void listsOfDividedOrganizationWhatIsNamedForNoneFromTheDayOn() {
        String named = beveren.filledYearPlan();
        String forNone = beveren.multiYearPlan();
        String unassigned = "/plans?unassignedOf=" + beveren.id();
        beveren.dividedInto(merged, idOf(named), other, TO_COME);
        beveren.planner().get(unassigned).then().body("items", empty());

        beveren.dividedInto(merged, idOf(named), other, PAST);

        for (PlanFixtures each : List.of(beveren, merged, other)) {
            each.planner().get(unassigned).then().body("items.id", contains(idOf(forNone)));
            each.planner().get(forNone).then().statusCode(200);
            each.publish(forNone).statusCode(403);
        }
        merged.publish(named).statusCode(200);
        merged.planner().get("/plans?unassignedOf=" + merged.id()).then().body("items", empty());
        PlanFixtures.organization().planner().get(unassigned).then().body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({"2022-01-01, 201", "2999-01-01, 403"})
    void measuresAndCorrectsForAPartnerThatIsNamed(LocalDate day, int status) {
        PlanFixtures levl = PlanFixtures.organization();
        String plan = levl.publishedYearPlan();
        String indicator = levl.indicator(plan, "3", "1");
        levl.namePartner(plan + "/actions/3/partners", beveren).statusCode(200);
        String mistake =
                beveren.measureAsPartner(indicator, THIRTY_FOUR).extract().path("id");

        beveren.succeededBy(merged, day);

        merged.measureAsPartner(indicator, THIRTY_FOUR).statusCode(status);
        merged.measureAsPartner(indicator, THIRTY_FOUR.replace("34}", "24,\"corrects\":\"%s\"}".formatted(mistake)))
                .statusCode(status);
    }
}
