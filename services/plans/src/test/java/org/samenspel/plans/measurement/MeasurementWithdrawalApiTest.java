package org.samenspel.plans.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.samenspel.plans.PlanFixtures;
import org.samenspel.testing.Broker;
import org.samenspel.testing.Database;
import org.samenspel.testing.EventSchemas;

/** A measurement that was recorded by mistake. */
@QuarkusTest
class MeasurementWithdrawalApiTest {

    private static final String COMPLAINTS = PlanFixtures.indicators("""
            action,number,text,kind,unit,target,direction,sources
            3,1,Klachten,count,klachten,5,atMost,manual
            """);
    private static final String READING = "goals[0].operational[0].actions[0].indicators[0].";

    private final PlanFixtures levl = PlanFixtures.organization();
    private String plan;
    private String indicator;

    @BeforeEach
    void publish() {
        plan = levl.publishedYearPlan(COMPLAINTS);
        indicator = levl.indicator(plan, "3", "1");
    }

    @Test
    void countsAsIfNobodyHadMeasuredAndStaysToBeRead() {
        String mistake = measured("\"value\":3");
        levl.planner().get(plan + "/progress").then().body(READING + "standing", equalTo("reached"));

        withdraw(mistake)
                .statusCode(200)
                .body("value", equalTo(3))
                .body("countsAs", equalTo("withdrawn"))
                .body("withdrawal.reason", equalTo("Van een ander jaar"));

        levl.planner()
                .get(plan + "/progress")
                .then()
                .body(READING + "standing", equalTo("noMeasurement"))
                .body(READING + "value", nullValue())
                .body("activity.measuredActions", equalTo(0));
        levl.planner().get(indicator + "/measurements").then().body("items", empty());
        levl.planner()
                .get(indicator + "/measurements?withdrawn=true")
                .then()
                .body("items.withdrawal.reason", contains("Van een ander jaar"))
                .body("items.countsAs", contains("withdrawn"));
        withdraw(mistake).statusCode(409).body("type", endsWith(":measurementWithdrawn"));
    }

    @Test
    void isToldAgain() {
        withdraw(measured("\"value\":3")).statusCode(200);

        await().untilAsserted(() -> assertThat(Broker.records("plans.indicators.v1"))
                .filteredOn(event -> event.key().equals(PlanFixtures.idOf(indicator)))
                .hasSize(2)
                .allSatisfy(EventSchemas::assertValid)
                .last()
                .satisfies(event -> assertThat(new String(event.value(), StandardCharsets.UTF_8))
                        .contains("\"standing\": \"noMeasurement\"")
                        .doesNotContain("\"value\"")));
    }

    @Test
    void whatItCorrectedStandsAgainAndIsCorrectedAnew() {
        String first = measured("\"value\":3");
        String correction = measured("\"value\":9,\"corrects\":\"%s\"".formatted(first));
        withdraw(first).statusCode(409).body("type", endsWith(":measurementCorrected"));

        withdraw(correction).statusCode(200);

        levl.planner()
                .get(plan + "/progress")
                .then()
                .body(READING + "standing", equalTo("reached"))
                .body(READING + "value", equalTo(3));
        measured("\"value\":4,\"corrects\":\"%s\"".formatted(first));
        levl.planner().get(plan + "/progress").then().body(READING + "value", equalTo(4));
    }

    @Test
    void isNotCorrectedAnymore() {
        String mistake = measured("\"value\":3");
        withdraw(mistake).statusCode(200);

        levl.measure(indicator, json("\"value\":4,\"corrects\":\"%s\"".formatted(mistake)))
                .statusCode(409)
                .body("type", endsWith(":measurementWithdrawn"));
    }

    @Test
    void partnerWithdrawsWhatItMeasuredItselfAndNothingElse() {
        PlanFixtures vvsg = PlanFixtures.organization();
        levl.namePartner(plan + "/actions/3/partners", vvsg).statusCode(200);
        String own = vvsg.measureAsPartner(indicator, json("\"value\":1"))
                .statusCode(201)
                .extract()
                .path("id");

        withdraw(vvsg.token("partner"), measured("\"value\":3"))
                .statusCode(409)
                .body("type", endsWith(":measurementOfAnother"));
        withdraw(vvsg.token("partner"), own).statusCode(200);
        withdraw(PlanFixtures.organization().token("partner"), own).statusCode(403);
    }

    @Test
    void isNeverUndone() {
        withdraw(measured("\"value\":3")).statusCode(200);
        String undone =
                "update measurement set withdrawn_on = null, withdrawal_reason = null where withdrawn_on is not null";

        assertThatThrownBy(() -> Database.execute(undone)).hasStackTraceContaining("measurements are append-only");
    }

    @RepeatedTest(50)
    void isEitherWithdrawnOrCorrectedWhenBothAreTriedAtOnce() {
        String mistake = measured("\"value\":3");
        String correction = json("\"value\":4,\"corrects\":\"%s\"".formatted(mistake));

        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Integer> answers = Stream.of(
                            CompletableFuture.supplyAsync(
                                    () -> levl.measure(indicator, correction)
                                            .extract()
                                            .statusCode(),
                                    callers),
                            CompletableFuture.supplyAsync(
                                    () -> withdraw(mistake).extract().statusCode(), callers))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            assertThat(answers).containsOnlyOnce(409).containsAnyOf(200, 201);
        }
    }

    private String measured(String what) {
        return levl.measure(indicator, json(what)).statusCode(201).extract().path("id");
    }

    private static String json(String what) {
        return "{\"measuredOn\":\"2022-11-30\",%s}".formatted(what);
    }

    private ValidatableResponse withdraw(String measurement) {
        return withdraw(levl.token("planner"), measurement);
    }

    private ValidatableResponse withdraw(String token, String measurement) {
        return PlanFixtures.as(token)
                .contentType("application/json")
                .body("{\"reason\":\"Van een ander jaar\"}")
                .put(indicator + "/measurements/" + measurement + "/withdrawal")
                .then();
    }
}
