package org.samenspel.plans.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.plans.PlanFixtures;
import org.samenspel.testing.Broker;
import org.samenspel.testing.Database;
import org.samenspel.testing.EventSchemas;

@QuarkusTest
class MeasurementApiTest {

    private static final String THIRTY_FOUR = """
            {"measuredOn":"2022-11-30","value":34,"evidence":{"kind":"document","reference":"Verslag"}}""";

    private final PlanFixtures levl = PlanFixtures.organization();

    @Test
    void movesTheIndicator() {
        String plan = levl.publishedYearPlan();
        String indicator = levl.indicator(plan, "3", "1");

        levl.measure(indicator, THIRTY_FOUR)
                .statusCode(201)
                .body("value", equalTo(34))
                .body("evidence.reference", equalTo("Verslag"));

        levl.planner()
                .get(plan + "/progress")
                .then()
                .statusCode(200)
                .body("totals.reached", equalTo(1))
                .body("totals.noMeasurement", equalTo(2))
                .body("goals[0].operational[0].actions[0].indicators[0].standing", equalTo("reached"))
                .body("goals[0].operational[0].actions[0].indicators[0].value", equalTo(34));
    }

    @Test
    void takesAnOddNumberOnlyOnceItIsConfirmed() {
        String indicator = levl.indicator(levl.publishedYearPlan(), "3", "1");
        String half = "{\"measuredOn\":\"2022-11-30\",\"value\":33.5}";

        assertThatNothingChanges(() -> levl.measure(indicator, half)
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:samenspel:measurementNotConfirmed"))
                .body("issues[0].name", equalTo("value"))
                .body("issues[0].detail", equalTo("A count of 33.5 is not whole; confirm value if that is right")));
        levl.planner()
                .contentType("application/json")
                .body(half)
                .post(indicator + "/measurements?confirm=value")
                .then()
                .statusCode(201);
    }

    @Test
    void correctionTakesThePlaceOfTheMistake() {
        String plan = levl.publishedYearPlan();
        String indicator = levl.indicator(plan, "3", "1");
        String mistake = levl.measure(indicator, THIRTY_FOUR).extract().path("id");

        levl.measure(indicator, correction(mistake, 24)).statusCode(201).body("corrects", equalTo(mistake));

        levl.planner().get(plan + "/progress").then().body("totals.notReached", equalTo(1));
        levl.planner().get(indicator + "/measurements").then().body("items.value", contains(34, 24));
    }

    @Test
    void refusesSecondCorrectionOfOneMeasurement() {
        String indicator = levl.indicator(levl.publishedYearPlan(), "3", "1");
        String mistake = levl.measure(indicator, THIRTY_FOUR).extract().path("id");
        levl.measure(indicator, correction(mistake, 24)).statusCode(201);

        assertThatNothingChanges(() -> levl.measure(indicator, correction(mistake, 25))
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:samenspel:measurementCorrected")));
    }

    /** Fifty times. */
    @Test
    void correctsAMeasurementOnceHoweverManyTry() {
        String indicator = levl.indicator(levl.publishedYearPlan(), "3", "1");
        for (int time = 0; time < 50; time++) {
            String mistake = levl.measure(indicator, THIRTY_FOUR).extract().path("id");

            assertThat(correctAtOnce(indicator, mistake)).containsOnlyOnce(201).containsOnly(201, 409);
        }

        levl.planner().get(indicator + "/measurements").then().body("total", equalTo(100));
    }

    private List<Integer> correctAtOnce(String indicator, String mistake) {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            return IntStream.range(0, 10)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> levl.measure(indicator, correction(mistake, i))
                                    .extract()
                                    .statusCode(),
                            callers))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }

    @Test
    void refusesCorrectionOfAnotherIndicatorsMeasurement() {
        String plan = levl.publishedYearPlan();
        String other = levl.measure(levl.indicator(plan, "8", "1"), THIRTY_FOUR)
                .extract()
                .path("id");

        assertThatNothingChanges(() -> levl.measure(levl.indicator(plan, "3", "1"), correction(other, 1))
                .statusCode(400)
                .body("issues[0].name", equalTo("corrects"))
                .body("issues[0].type", endsWith(":referencedResourceNotFound")));
    }

    @Test
    void refusesMeasurementOnADraft() {
        String indicator = levl.indicator(levl.filledYearPlan(), "3", "1");

        assertThatNothingChanges(() -> levl.measure(indicator, THIRTY_FOUR)
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:samenspel:planNotPublished")));
    }

    @Test
    void refusesUnknownIndicator() {
        assertThatNothingChanges(() -> levl.measure("/indicators/" + UUID.randomUUID(), THIRTY_FOUR)
                .statusCode(404)
                .body("type", equalTo("urn:problem-type:belgif:resourceNotFound")));
    }

    @Test
    void refusesDayThatIsStillToCome() {
        String indicator = levl.indicator(levl.publishedYearPlan(), "3", "1");

        assertThatNothingChanges(() -> levl.measure(indicator, """
                        {"measuredOn":"2999-01-01","value":34}""")
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:samenspel:measuredInFuture"))
                .body("issues[0].name", equalTo("measuredOn")));
    }

    @Test
    void refusesToMeasureWhatIsItsParts() {
        String plan = levl.publishedYearPlan(PlanFixtures.indicators("""
                action,number,part,text,kind,unit,target,sources,combination
                3,1,,Drie bijeenkomsten,count,bijeenkomsten,3,manual,parts
                3,1,1,In het voorjaar,count,bijeenkomsten,2,manual,
                3,1,2,In het najaar,count,bijeenkomsten,1,manual,
                """));
        String whole = levl.indicator(plan, "3", "1");

        assertThatNothingChanges(() -> levl.measure(whole, THIRTY_FOUR)
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:samenspel:measuredByItsParts")));
        String part = levl.planner().get(plan + "/indicators?part=2").path("items[0].id");
        levl.measure("/indicators/" + part, THIRTY_FOUR).statusCode(201);
        await().untilAsserted(() -> assertThat(Broker.records("plans.indicators.v1"))
                .filteredOn(event -> event.key().equals(part) || event.key().equals(PlanFixtures.idOf(whole)))
                .hasSize(2)
                .allSatisfy(EventSchemas::assertValid));
    }

    @ParameterizedTest
    @ValueSource(strings = {"update measurement set value = 99", "delete from measurement", "truncate measurement"})
    void neverChangesWhatWasMeasured(String statement) {
        levl.measure(levl.indicator(levl.publishedYearPlan(), "3", "1"), THIRTY_FOUR);

        assertThatNothingChanges(() -> assertThatThrownBy(() -> Database.execute(statement))
                .hasStackTraceContaining("measurements are append-only"));
    }

    @Test
    void newTargetStandsBesideTheOnesBefore() {
        String indicator = levl.indicator(levl.publishedYearPlan(), "3", "1");

        levl.coordinator()
                .header("If-Match", levl.etag(indicator))
                .contentType("application/merge-patch+json")
                .body("""
                        {"target":40,"reason":"Meer","decidedBy":"Bestuur"}""")
                .patch(indicator)
                .then()
                .statusCode(200)
                .body("target", equalTo(40))
                .body("targets.value", contains(30, 40));
    }

    @Test
    void takesAnOddTargetOnlyOnceItIsConfirmed() {
        String indicator = levl.indicator(levl.publishedYearPlan(), "3", "1");
        String patch = """
                {"target":2.5,"reason":"Halve dagen","decidedBy":"Bestuur"}""";

        levl.patchTarget(indicator, patch, "")
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:samenspel:targetNotConfirmed"))
                .body("issues.name", contains("target"))
                .body("issues.detail", contains("A count of 2.5 is not whole; confirm target if that is right"));
        levl.patchTarget(indicator, patch, "?confirm=target").statusCode(200).body("target", equalTo(2.5f));
    }

    @Test
    void refusesTargetBelowZero() {
        String indicator = levl.indicator(levl.publishedYearPlan(), "3", "1");

        assertThatNothingChanges(() -> levl.coordinator()
                .header("If-Match", levl.etag(indicator))
                .contentType("application/merge-patch+json")
                .body("""
                        {"target":-1}""")
                .patch(indicator)
                .then()
                .statusCode(400)
                .body("issues[0].name", equalTo("target")));
    }

    private static String correction(String id, int value) {
        return """
                {"measuredOn":"2022-11-30","value":%d,"corrects":"%s"}""".formatted(value, id);
    }

    private static void assertThatNothingChanges(Runnable request) {
        Map<String, Long> before = Database.rowCounts();

        request.run();

        assertThat(Database.rowCounts()).isEqualTo(before);
    }
}
