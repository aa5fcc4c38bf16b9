package org.samenspel.plans;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.testing.Database;
import org.samenspel.testing.Registered;

@QuarkusTest
class ImportApiTest {

    private static final String REJECTED = "urn:problem-type:samenspel:importRejected";

    private final PlanFixtures levl = PlanFixtures.organization();
    private String plan;

    @BeforeEach
    void beginPlan() {
        plan = levl.yearPlan();
        levl.importInto(plan, "goals", PlanFixtures.GOALS).statusCode(200);
    }

    @Test
    void reportsWhatItDidWithEachRow() {
        levl.importInto(plan, "actions", PlanFixtures.ACTIONS)
                .statusCode(200)
                .body("dryRun", equalTo(false))
                .body("created", equalTo(2))
                .body("rows.key", contains("3", "8"))
                .body("rows.line", contains(2, 3))
                .body("rows[1].oddities", contains("There is no number 7 before 8"));
    }

    @Test
    void tellsWhatTheFileLeavesOutAndKeepsIt() {
        importAll();

        levl.importInto(plan, "actions", PlanFixtures.ACTIONS.replaceFirst("(?m)^3,.*\n", ""))
                .statusCode(200)
                .body("unchanged", equalTo(1))
                .body("leftOut", contains("3"));

        levl.planner().get(plan + "/actions/3").then().statusCode(200);
    }

    @Test
    void changesNothingInADryRun() {
        Map<String, Long> before = Database.rowCounts();
        String etag = levl.etag(plan);

        levl.planner()
                .contentType("text/csv")
                .body(PlanFixtures.ACTIONS.getBytes(UTF_8))
                .post(plan + "/actions/imports?dryRun=true")
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("created", equalTo(2));

        assertThat(Database.rowCounts()).isEqualTo(before);
        assertThat(levl.etag(plan)).isEqualTo(etag);
    }

    @Test
    void reportsRejectedRowsInADryRun() {
        levl.planner()
                .contentType("text/csv")
                .body((PlanFixtures.ACTIONS + "9,WONEN,Zonder doel,OD9.9,,,,,,,,,\n").getBytes(UTF_8))
                .post(plan + "/actions/imports?dryRun=true")
                .then()
                .statusCode(200)
                .body("created", equalTo(2))
                .body("rejected", equalTo(1))
                .body("rows[2].reason", equalTo("There is no operational goal OD9.9"));
    }

    @ParameterizedTest
    @CsvSource({"goals,plain", "goals,belgianExcel", "actions,belgianExcel", "indicators,belgianExcel"})
    void importingAnExportChangesNothing(String what, String form) {
        importAll();

        String export = levl.planner()
                .accept("text/csv")
                .get(plan + "/" + what + "?form=" + form)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        levl.importInto(plan, what, export)
                .statusCode(200)
                .body("created", equalTo(0))
                .body("updated", equalTo(0))
                .body("rejected", equalTo(0));
    }

    @Test
    void revisesAPublishedPlanForAReasonOnly() {
        importAll();
        levl.publish(plan).statusCode(200);

        levl.importInto(plan, "actions", PlanFixtures.ACTIONS).statusCode(200).body("unchanged", equalTo(2));
        String changed = PlanFixtures.ACTIONS.replace("Bevragen van jongeren", "Bevragen");
        assertThatNothingChanges(() -> levl.revise(plan, "actions", changed, null)
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:samenspel:revisionNeedsReason")));
        assertThatNothingChanges(() -> levl.revise(plan, "actions", changed, "")
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:belgif:badRequest")));
        assertThatNothingChanges(() -> levl.importInto(plan, "actions", changed).statusCode(403));
        levl.revise(plan, "actions", changed, "Duidelijker").statusCode(200).body("updated", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            3,WONEN,Bevraging,OD9.9,,,,,,,,,                ; line 2, column goals  ; referencedResourceNotFound
            3,WONEN,=HYPERLINK(A1),OD2.1,,,,,,,,,           ; line 2, column title  ; invalidInput
            3,WONEN,,OD2.1,,,,,,,,,                         ; line 2, column title  ; requiredInput
            3,WONEN,Bevraging,OD2.1,,,2022-13-01,,,,,,      ; line 2, column startsOn ; invalidInput
            3,WONEN,Bevraging,OD2.1,,,,,,,,,,teveel      ; line 2                ; schemaViolation
            """)
    void refusesBadRowWithTheReasonAndItsPlace(String row, String name, String type) {
        assertThatNothingChanges(() -> levl.importInto(plan, "actions", header(PlanFixtures.ACTIONS) + row + "\n")
                .statusCode(400)
                .body("type", equalTo(REJECTED))
                .body("issues", hasSize(1))
                .body("issues[0].in", equalTo("body"))
                .body("issues[0].name", equalTo(name))
                .body("issues[0].type", endsWith(":input-validation:" + type)));
    }

    @Test
    void refusesEmptyFile() {
        assertThatNothingChanges(
                () -> levl.importInto(plan, "goals", "").statusCode(400).body("issues", hasSize(1)));
    }

    @Test
    void asksToConfirmTheAccentsOfAFileThatBelgianExcelSaved() {
        byte[] excel = "code;level;parent;title;notes;\r\nSD3;strategic;;Eén doel;;\r\n;;;;;\r\n"
                .getBytes(Charset.forName("windows-1252"));

        assertThatNothingChanges(() -> post(excel, "")
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:samenspel:importNotConfirmed"))
                .body("issues.name", contains("file")));
        assertThatNothingChanges(() -> post(excel, "?dryRun=true")
                .statusCode(200)
                .body("file.encoding", equalTo("windows1252"))
                .body("file.separator", equalTo("semicolon"))
                .body("file.textsWithAccents", contains("Eén doel"))
                .body("toConfirm.name", contains("encoding"))
                .body("leftOut", hasItem("OD2.1")));
        post(excel, "?confirm=encoding").statusCode(200).body("created", equalTo(1));
    }

    @Test
    void asksToConfirmNumbersThatAreOdd() {
        importAll();
        String file = PlanFixtures.indicators("""
                        action,number,text,kind,unit,target,sources
                        3,1,Ronde,count,personen,1.250,manual
                        3,9,Deel,percentage,,0.7,manual
                        """).replace(',', ';').replace("0.7", "0,7");

        assertThatNothingChanges(() -> levl.importInto(plan, "indicators", file)
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:samenspel:importNotConfirmed"))
                .body("issues.name", contains("line 2, column target", "line 3, column target")));
    }

    @Test
    void saysWhichReferencesNameNothing() {
        importAll();
        String file = PlanFixtures.indicators(
                """
                action,number,text,kind,sources,sourceReference
                3,5,Een overeenkomst,milestone,agreement,%s
                3,6,Een overeenkomst,milestone,agreement,0451.857.574
                3,7,Een bestuur,milestone,mandate,bestaatNiet
                3,8,Een nota,milestone,manual,nota
                """.formatted("ORGANISATIE  " + Registered.organization().code()));

        assertThatNothingChanges(() -> levl.importInto(plan, "indicators", file)
                .statusCode(400)
                .body("issues.name", contains("line 3, column sourceReference", "line 5, column sourceReference")));
        levl.planner()
                .contentType("text/csv")
                .queryParam("confirm", "line3.sourceReference,line5.sourceReference")
                .body(file.getBytes(UTF_8))
                .post(plan + "/indicators/imports")
                .then()
                .statusCode(200)
                .body("rows[0].oddities", not(hasItem(containsString("names nothing"))))
                .body("rows[2].oddities", hasItem(containsString("bestaatNiet names nothing that is known here")));
    }

    @Test
    void refusesMoreThanOneMegabyte() {
        byte[] rows = (header(PlanFixtures.GOALS) + "SD3,strategic,," + "x".repeat(1_100_000) + ",\n").getBytes(UTF_8);

        assertThatNothingChanges(
                () -> post(rows, "").statusCode(413).body("type", equalTo("urn:problem-type:belgif:payloadTooLarge")));
    }

    @Test
    void refusesOtherContentType() {
        assertThatNothingChanges(() -> levl.planner()
                .contentType("application/json")
                .body("[]")
                .post(plan + "/goals/imports")
                .then()
                .statusCode(415)
                .body("type", equalTo("urn:problem-type:samenspel:unsupportedMediaType")));
    }

    @Test
    void takesTwoThousandRowsQuickly() {
        String file = header(PlanFixtures.GOALS) + goals(2_000);
        long start = System.nanoTime();

        levl.importInto(plan, "goals", file).statusCode(200).body("created", equalTo(2_000));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    private void importAll() {
        levl.importInto(plan, "actions", PlanFixtures.ACTIONS).statusCode(200);
        levl.importInto(plan, "indicators", PlanFixtures.INDICATORS).statusCode(200);
    }

    private ValidatableResponse post(byte[] file, String query) {
        return levl.planner()
                .contentType("text/csv")
                .body(file)
                .post(plan + "/goals/imports" + query)
                .then();
    }

    private void assertThatNothingChanges(Runnable request) {
        Map<String, Long> before = Database.rowCounts();
        String etag = levl.etag(plan);

        request.run();

        assertThat(Database.rowCounts()).isEqualTo(before);
        assertThat(levl.etag(plan)).isEqualTo(etag);
    }

    private static String header(String csv) {
        return csv.substring(0, csv.indexOf('\n') + 1);
    }

    private static String goals(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj("SD9.%d,strategic,,Doel met wat tekst,\n"::formatted)
                .collect(Collectors.joining());
    }
}
