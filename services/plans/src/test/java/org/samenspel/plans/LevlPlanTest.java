package org.samenspel.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** LEVL's year plan 2022, as it is printed. */
@QuarkusTest
class LevlPlanTest {

    private static final Path DATA = Path.of("../../deploy/demo/levl-2022");

    private final PlanFixtures levl = PlanFixtures.organization();

    @Test
    void holdsThePrintedPlan() throws IOException {
        String multiYear = levl.multiYearPlan();
        importFile(multiYear, "goals", "goals.csv").body("created", equalTo(22)).body("rejected", equalTo(0));
        importFile(multiYear, "indicators", "multi-year-indicators.csv")
                .body("created", equalTo(46 + 17))
                .body("rejected", equalTo(0));
        String year = levl.yearPlanOf(multiYear);
        importFile(year, "actions", "actions.csv").body("created", equalTo(25));
        importConfirmed(year, "indicators.csv", "line114.startsOn,line115.startsOn,line116.target,line117.target")
                .body("created", equalTo(76 + 61))
                .body("rows.find { it.key == '11/3' }.oddities", hasItem("There is no number 2 before 3"));
        levl.publish(multiYear).statusCode(200);
        levl.publish(year).statusCode(200);

        levl.planner()
                .get(year + "/progress")
                .then()
                .statusCode(200)
                .body("totals.noMeasurement", equalTo(76))
                .body("goals", hasSize(6))
                .body("goals.collect { it.operational.size() }", contains(2, 2, 2, 4, 2, 4))
                .body("goals.operational.flatten().actions.flatten().number.unique().size()", equalTo(25))
                .body("goals.operational.flatten().actions.flatten().theme.unique().size()", equalTo(11));
        assertThatExportIsUnchanged(multiYear, "goals", 22);
        assertThatExportIsUnchanged(year, "actions", 25);
        assertThatExportIsUnchanged(year, "indicators", 76 + 61);
        assertThatExportIsUnchanged(multiYear, "indicators", 46 + 17);
    }

    private void assertThatExportIsUnchanged(String plan, String what, int rows) {
        String export = levl.planner()
                .accept("text/csv")
                .get(plan + "/" + what)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(export).isNotEmpty();
        levl.importInto(plan, what, export).statusCode(200).body("unchanged", equalTo(rows));
    }

    /** The print has 3,5 and 7,5 full-time equivalents, and a phase that begins in 2021: odd, and right. */
    private ValidatableResponse importConfirmed(String year, String file, String confirm) throws IOException {
        return levl.planner()
                .contentType("text/csv")
                .queryParam("confirm", confirm)
                .body(Files.readAllBytes(DATA.resolve(file)))
                .post(year + "/indicators/imports")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse importFile(String plan, String what, String file) throws IOException {
        return levl.importInto(plan, what, Files.readString(DATA.resolve(file))).statusCode(200);
    }
}
