package org.samenspel.plans.progress;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samenspel.plans.PlanFixtures;
import org.samenspel.testing.EdgeOfDay;
import org.samenspel.testing.MovableClock;

@QuarkusTest
class ProgressDayTest {

    private final PlanFixtures levl = PlanFixtures.organization();

    @Inject
    MovableClock clock;

    @ParameterizedTest
    @EnumSource
    void isOfTheDayInBrussels(EdgeOfDay edge) {
        String plan = levl.publishedYearPlan();
        clock.moveTo(edge.instant());

        levl.planner()
                .get(plan + "/progress")
                .then()
                .body("asOf", equalTo(edge.today().toString()));
    }

    @ParameterizedTest
    @EnumSource
    void takesMeasurementsUntilTheDayInBrussels(EdgeOfDay edge) {
        String indicator = levl.indicator(levl.publishedYearPlan(), "3", "1");
        clock.moveTo(edge.instant());

        measure(indicator, edge.today().plusDays(1)).statusCode(400);
        measure(indicator, edge.today()).statusCode(201);
    }

    /** New Year's day is outside the plan: whoever measures it says that this is right. */
    private ValidatableResponse measure(String indicator, LocalDate day) {
        return levl.planner()
                .contentType("application/json")
                .queryParam("confirm", "measuredOn")
                .body(measuredOn(day.toString()))
                .post(indicator + "/measurements")
                .then();
    }

    private static String measuredOn(String day) {
        return """
                {"measuredOn":"%s","value":34,"evidence":{"kind":"document","reference":"Verslag"}}""".formatted(day);
    }
}
