package org.samenspel.plans.action;

import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.plans.PlanFixtures;

@QuarkusTest
class ActionThemeTest {

    private final PlanFixtures levl = PlanFixtures.organization();

    @ParameterizedTest
    @ValueSource(strings = {"WONEN", "Wonen", "wonén", " wonen "})
    void isTheSameWhateverItsAccentsCaseAndSpaces(String theme) {
        String plan = levl.publishedYearPlan();

        levl.planner()
                .queryParam("theme", theme)
                .get(plan + "/actions")
                .then()
                .statusCode(200)
                .body("items.theme", contains("WONEN"));
    }
}
