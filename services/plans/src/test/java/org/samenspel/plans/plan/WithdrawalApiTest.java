package org.samenspel.plans.plan;

import static java.util.stream.Collectors.joining;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.plans.PlanFixtures;

/** A plan does without an action or an indicator: it counts no longer and stays to be read, with the reason. */
@QuarkusTest
class WithdrawalApiTest {

    private static final String THIRTY_FOUR = """
            {"measuredOn":"2022-11-30","value":34}""";

    private final PlanFixtures levl = PlanFixtures.organization();
    private String plan;

    @BeforeEach
    void publishPlan() {
        plan = levl.publishedYearPlan();
    }

    @Test
    void withdrawnIndicatorCountsNoLongerAndStaysToBeRead() {
        String indicator = levl.indicator(plan, "3", "1");
        levl.measure(indicator, THIRTY_FOUR).statusCode(201);
        levl.planner().get(plan + "/progress").then().body("totals.reached", equalTo(1));

        levl.withdraw(indicator, "Te duur")
                .statusCode(200)
                .body("withdrawal.reason", equalTo("Te duur"))
                .body("withdrawal.withdrawnOn", notNullValue());

        levl.planner()
                .get(plan + "/progress")
                .then()
                .body("totals.reached", equalTo(0))
                .body("withdrawn.total", equalTo(1))
                .body("withdrawn.indicators.id", contains(PlanFixtures.idOf(indicator)))
                .body("withdrawn.indicators.reason", contains("Te duur"))
                .body("withdrawn.indicators[0].withdrawnOn", notNullValue());
        levl.planner()
                .get(plan + "/progress?asOf=2022-12-31")
                .then()
                .body("totals.reached", equalTo(1))
                .body("withdrawn.total", equalTo(0));
        levl.planner().get(indicator).then().statusCode(200).body("target", equalTo(30));
        levl.planner().get(indicator + "/measurements").then().body("items", hasSize(1));
        levl.measure(indicator, THIRTY_FOUR).statusCode(409).body("type", endsWith(":withdrawn"));
        levl.decideTarget(indicator, 40).statusCode(409).body("type", endsWith(":withdrawn"));
        levl.withdraw(indicator, "Nog eens").statusCode(409).body("type", endsWith(":withdrawn"));
    }

    @Test
    void withdrawnActionTakesItsIndicatorsWithIt() {
        levl.withdraw(plan + "/actions/3", "Geen subsidie").statusCode(200);

        levl.planner()
                .get(plan + "/progress")
                .then()
                .body("activity.actions", equalTo(1))
                .body("totals.noMeasurement", equalTo(1));
        levl.planner()
                .get(plan + "/indicators?action=3")
                .then()
                .body("items.withdrawal.reason", contains("Geen subsidie", "Geen subsidie"));
        levl.planner()
                .get(plan + "/actions/3")
                .then()
                .statusCode(200)
                .body("withdrawal.reason", equalTo("Geen subsidie"));
        levl.planner()
                .get(plan + "/revisions/2")
                .then()
                .body("reason", equalTo("Geen subsidie"))
                .body("changes.change", contains("withdrawn", "withdrawn", "withdrawn"))
                .body("changes.key", contains("3", "3/1", "3/3"));
    }

    @Test
    void withdrawalByMistakeIsUndoneWithReasonAndTrace() {
        String indicator = levl.indicator(plan, "3", "1");
        levl.measure(indicator, THIRTY_FOUR).statusCode(201);
        levl.restore(indicator, "Toch niet").statusCode(409).body("type", endsWith(":notWithdrawn"));
        levl.withdraw(indicator, "Verkeerde lijn").statusCode(200);

        levl.restore(indicator, "Vergissing").statusCode(200).body("withdrawal", nullValue());

        levl.planner().get(plan + "/progress").then().body("totals.reached", equalTo(1));
        levl.planner()
                .get(plan + "/revisions")
                .then()
                .body("items.reason", contains(null, "Verkeerde lijn", "Vergissing"));
        levl.planner()
                .get(plan + "/revisions/3")
                .then()
                .body("changes.key", contains("3/1"))
                .body("changes[0].properties.name", contains("withdrawal"))
                .body("changes[0].properties[0].before", equalTo("Verkeerde lijn"));
    }

    @Test
    void actionComesBackWithWhatWasWithdrawnWithItAlone() {
        String note = levl.indicator(plan, "3", "3");
        levl.withdraw(note, "Geen nota").statusCode(200);
        levl.withdraw(plan + "/actions/3", "Geen subsidie").statusCode(200);
        levl.restore(levl.indicator(plan, "3", "1"), "Te vroeg")
                .statusCode(409)
                .body("detail", equalTo("Restore action 3 first"));

        levl.restore(plan + "/actions/3", "Vergissing").statusCode(200).body("withdrawal", nullValue());

        levl.planner().get(levl.indicator(plan, "3", "1")).then().body("withdrawal", nullValue());
        levl.planner().get(note).then().body("withdrawal.reason", equalTo("Geen nota"));
        levl.restore(plan + "/actions/8", "Nooit weg").statusCode(409).body("type", endsWith(":notWithdrawn"));
    }

    @Test
    void withdrawnActionComesBackUnderNoImportAndIsNotLeftOutOfOne() {
        levl.withdraw(plan + "/actions/3", "Geen subsidie").statusCode(200);

        String export = levl.planner().accept("text/csv").get(plan + "/actions").asString();

        assertThat(export, containsString(",Geen subsidie"));
        levl.importInto(plan, "actions", export)
                .statusCode(200)
                .body("unchanged", equalTo(2))
                .body("leftOut", empty());
        levl.importInto(
                        plan,
                        "actions",
                        export.lines().filter(line -> !line.startsWith("3,")).collect(joining("\n")))
                .statusCode(200)
                .body("unchanged", equalTo(1))
                .body("leftOut", empty());
        levl.revise(plan, "actions", PlanFixtures.ACTIONS, "Toch wel")
                .statusCode(400)
                .body("issues[0].detail", equalTo("Action 3 was withdrawn: choose another number"));
    }
}
