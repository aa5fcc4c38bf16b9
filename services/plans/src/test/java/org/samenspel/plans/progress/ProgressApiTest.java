package org.samenspel.plans.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.plans.PlanFixtures;
import org.samenspel.testing.MovableClock;

/** Progress back in time, and what a year adds to five. */
@QuarkusTest
class ProgressApiTest {

    private static final String FIRST = "goals[0].operational[0].actions[0].indicators[0].";

    private static final String ACTIONS = "goals[0].operational[0].actions.number";

    private static final String MULTI_YEAR_INDICATORS = PlanFixtures.indicators("""
            goal,number,text,kind,unit,target,direction,sources,counts
            OD2.1,1,Minimaal 20 consultaties,count,consultaties,20,,consultation,occurrences
            OD2.1,2,Aantal bereikte personen,count,personen,,none,consultation,
            """);

    private static final String CONTRIBUTING = PlanFixtures.indicators("""
            action,number,text,kind,unit,target,sources,contributesTo
            3,1,Een consultatieronde (minimaal 30 personen),count,personen,30,consultation,OD2.1/1:occurrences|OD2.1/2
            """);

    private final PlanFixtures levl = PlanFixtures.organization();

    @Inject
    MovableClock clock;

    @ParameterizedTest
    @CsvSource({
        "2022-02-28, noMeasurement, 0.16",
        "2022-03-01, notReached, 0.16",
        "2022-06-01, reached, 0.42",
        "2022-12-31, reached, 1"
    })
    void tellsWhereThePlanStoodOnADay(String day, String standing, float timeElapsed) {
        String plan = levl.publishedYearPlan();
        String indicator = levl.indicator(plan, "3", "1");
        measure(indicator, "2022-03-01", 10);
        measure(indicator, "2022-06-01", 34);

        asOf(plan, day)
                .statusCode(200)
                .body("asOf", equalTo(day))
                .body("timeElapsed", equalTo(timeElapsed))
                .body(FIRST + "standing", equalTo(standing));
    }

    @Test
    void laterCorrectionPutsRightWhatWasTrueBefore() {
        String plan = levl.publishedYearPlan();
        String indicator = levl.indicator(plan, "3", "1");
        String mistake = levl.measure(indicator, """
                {"measuredOn":"2022-03-01","value":34}""").extract().path("id");
        levl.measure(indicator, """
                {"measuredOn":"2022-03-01","value":24,"corrects":"%s"}""".formatted(mistake)).statusCode(201);

        asOf(plan, "2022-03-01").body(FIRST + "value", equalTo(24)).body(FIRST + "standing", equalTo("notReached"));
    }

    @Test
    void measuresAgainstTheTargetOfThatDay() {
        clock.moveTo(Instant.parse("2022-01-10T09:00:00Z"));
        String plan = levl.publishedYearPlan();
        String indicator = levl.indicator(plan, "3", "1");
        clock.moveTo(Instant.parse("2022-09-10T09:00:00Z"));
        measure(indicator, "2022-03-01", 34);
        levl.decideTarget(indicator, 40).statusCode(200);

        asOf(plan, "2022-09-09").body(FIRST + "target", equalTo(30)).body(FIRST + "standing", equalTo("reached"));
        asOf(plan, "2022-09-10").body(FIRST + "target", equalTo(40)).body(FIRST + "standing", equalTo("notReached"));
        asOf(plan, "2022-01-01").body(FIRST + "target", equalTo(30));
    }

    @Test
    void tellsAPastDayByTheTextOfThatDay() {
        clock.moveTo(Instant.parse("2022-01-10T09:00:00Z"));
        String plan = levl.publishedYearPlan();
        clock.moveTo(Instant.parse("2022-09-10T09:00:00Z"));
        levl.revise(plan, "goals", PlanFixtures.GOALS.replace("evenwaardige", "gelijke"), "Andere woorden")
                .statusCode(200);
        levl.withdraw(plan + "/actions/3", "Geen middelen").statusCode(200);
        levl.withdraw(plan + "/actions/8", "Geen middelen").statusCode(200);
        clock.moveTo(Instant.parse("2022-10-10T09:00:00Z"));
        levl.restore(plan + "/actions/8", "Toch middelen").statusCode(200);

        asOf(plan, "2022-09-09")
                .body("goals[0].title.nl", equalTo("Een evenwaardige deelname realiseren"))
                .body(ACTIONS, contains("3", "8"))
                .body("withdrawn.total", equalTo(0));
        asOf(plan, "2022-10-09")
                .body("goals[0].title.nl", equalTo("Een gelijke deelname realiseren"))
                .body(ACTIONS, empty());
        asOf(plan, "2022-10-10").body(ACTIONS, contains("8"));
    }

    @Test
    void refusesDayToCome() {
        asOf(levl.publishedYearPlan(), "2999-01-01")
                .statusCode(400)
                .body("issues[0].in", equalTo("query"))
                .body("issues[0].name", equalTo("asOf"));
    }

    @Test
    void countsTheConsultationsAndThePersonsOfItsYears() {
        String multiYear = levl.multiYearPlan();
        levl.importInto(multiYear, "goals", PlanFixtures.GOALS).statusCode(200);
        levl.importInto(multiYear, "indicators", MULTI_YEAR_INDICATORS).statusCode(200);
        String year = levl.yearPlanOf(multiYear);
        levl.importInto(year, "actions", PlanFixtures.ACTIONS).statusCode(200);
        levl.importInto(year, "indicators", CONTRIBUTING).statusCode(200);
        levl.publish(multiYear).statusCode(200);
        levl.publish(year).statusCode(200);
        measure(levl.indicator(year, "3", "1"), "2022-11-30", 34);

        for (String plan : new String[] {year, multiYear}) {
            String onGoal = "goals[0].operational[0].indicators.";
            levl.planner()
                    .get(plan + "/progress")
                    .then()
                    .statusCode(200)
                    .body(onGoal + "value", contains(1, 34))
                    .body(onGoal + "standing", contains("notReached", "withoutTarget"))
                    .body(onGoal + "contributions[0].by", contains("occurrences"))
                    .body(onGoal + "forecast[0].value", equalTo(5))
                    .body(onGoal + "forecast[0].suffices", equalTo(false))
                    .body(onGoal + "forecast[1]", nullValue())
                    .body("multiYearTotals.withoutTarget", equalTo(1));
        }
    }

    private ValidatableResponse asOf(String plan, String day) {
        return levl.planner().get(plan + "/progress?asOf=" + day).then();
    }

    private void measure(String indicator, String day, int value) {
        levl.measure(indicator, """
                {"measuredOn":"%s","value":%d}""".formatted(day, value)).statusCode(201);
    }
}
