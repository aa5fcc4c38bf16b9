package org.samenspel.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** LEVL's year plan 2022, as it is printed. */
@QuarkusTest
class LevlPlanTest {

    private static final Path DATA = Path.of("../../deploy/demo/levl-2022");

    private static final String CONFIRMED = "line114.startsOn,line115.startsOn,line116.target,line117.target";

    /** What becomes of a cell that is all of a day or a month. */
    private static final Map<String, String> SPREADSHEET = Map.of(
            "(?<=;)(\\d{4})-(\\d\\d)-0?(\\d+)(?=;)", "$3/$2/$1",
            ";[Jj]uni 2022;", ";jun/22;",
            ";15 september 2022;", ";15/sep/22;",
            ";oktober 2022;", ";okt/22;");

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
        importConfirmed(year, "indicators.csv", CONFIRMED)
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

    /**
     * A spreadsheet in locale nl-BE makes Windows-1252 of it, in which a square is a question mark, days such as 1/09/2022, and of
     * {@code juni 2022} a month.
     */
    @Test
    void planSavedByASpreadsheetIsAskedAboutWhereItLostSomethingAndIsOtherwiseUnchanged() throws IOException {
        String year = publishedYear();

        dryRun(year, "indicators")
                .body("updated", equalTo(5))
                .body("unchanged", equalTo(76 + 61 - 5))
                .body("rejected", equalTo(0))
                .body("file.encoding", equalTo("windows1252"))
                .body("file.separator", equalTo("semicolon"))
                .body(
                        "rows.findAll { it.outcome == 'updated' }.key",
                        contains("3/2", "10/4", "20/1/3", "23/1/1", "23/1/2"))
                .body("rows.findAll { it.outcome == 'updated' }.changes.flatten().unique()", contains("text", "timing"))
                .body("toConfirm.value.drop(2)", contains("jun/22", "7,5", "jun/22", "15/sep/22", "okt/22"))
                .body("toConfirm[0].name", equalTo("encoding"))
                .body("toConfirm[1].detail", equalTo("? stands where ▪ stood: save as CSV UTF-8 to keep that"));
        dryRun(year, "actions")
                .body("updated", equalTo(2))
                .body("unchanged", equalTo(25 - 2))
                .body("rows.findAll { it.outcome == 'updated' }.key", contains("4", "9"))
                .body("toConfirm.detail[1]", equalTo("? stands where ▪ stood: save as CSV UTF-8 to keep that"));
    }

    private ValidatableResponse dryRun(String plan, String what) {
        String export = levl.planner()
                .accept("text/csv")
                .get(plan + "/" + what + "?form=belgianExcel")
                .asString()
                .replace("\uFEFF", "");
        String saved = SPREADSHEET.entrySet().stream()
                .reduce(export, (text, change) -> text.replaceAll(change.getKey(), change.getValue()), (one, _) -> one);
        return levl.planner()
                .contentType("text/csv")
                .body(saved.getBytes(Charset.forName("windows-1252")))
                .post(plan + "/" + what + "/imports?dryRun=true")
                .then()
                .statusCode(200);
    }

    private String publishedYear() throws IOException {
        String multiYear = levl.multiYearPlan();
        importFile(multiYear, "goals", "goals.csv");
        importFile(multiYear, "indicators", "multi-year-indicators.csv");
        String year = levl.yearPlanOf(multiYear);
        importFile(year, "actions", "actions.csv");
        importConfirmed(year, "indicators.csv", CONFIRMED);
        levl.publish(multiYear).statusCode(200);
        levl.publish(year).statusCode(200);
        return year;
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
