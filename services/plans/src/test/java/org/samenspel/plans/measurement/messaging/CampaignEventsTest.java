package org.samenspel.plans.measurement.messaging;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.testing.EventSender.awaitApplied;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.plans.PlanFixtures;
import org.samenspel.testing.Database;
import org.samenspel.testing.EventSender;

@QuarkusTest
class CampaignEventsTest {

    private final EventSender consultations = new EventSender("consultations.campaigns.v1");
    private final PlanFixtures levl = PlanFixtures.organization();
    private final UUID campaign = UUID.randomUUID();
    private String plan;
    private String indicator;

    @BeforeEach
    void publishPlan() {
        plan = levl.publishedYearPlan();
        indicator = levl.indicator(plan, "3", "1");
    }

    @Test
    void countsTheRespondentsOfAClosedCampaign() {
        UUID event = UUID.randomUUID();

        send(event, 3, levl.id(), 34, indicator);

        awaitMeasurements(1);
        levl.planner()
                .get(indicator + "/measurements")
                .then()
                .body("items.value", contains(34))
                .body("items[0].measuredOn", equalTo("2022-10-31"))
                .body("items[0].evidence.kind", equalTo("campaign"))
                .body("items[0].evidence.reference", equalTo("LEVL-2022-wonen"))
                .body("items[0].eventId", equalTo(event.toString()));
        levl.planner().get(plan + "/progress").then().body("totals.reached", equalTo(1));
    }

    @Test
    void countsAnEventOnceHoweverOftenItComes() {
        UUID event = UUID.randomUUID();

        send(event, 3, levl.id(), 34, indicator);
        send(event, 3, levl.id(), 34, indicator);
        send(event, 3, levl.id(), 34, indicator);
        sendAndAwaitMarker();

        awaitMeasurements(1);
    }

    /** The last defense, for when the inbox has forgotten the event and two copies come at once. */
    @Test
    void databaseKeepsAnEventOncePerIndicator() {
        UUID event = UUID.randomUUID();
        send(event, 3, levl.id(), 34, indicator);
        awaitMeasurements(1);

        String copy = """
                insert into measurement
                    (id, indicator_id, measured_on, value, evidence_kind, evidence_reference, event_id, recorded_at)
                select gen_random_uuid(), indicator_id, measured_on, value, evidence_kind, evidence_reference, event_id, recorded_at
                from measurement where event_id = '%s'""".formatted(event);

        assertThatThrownBy(() -> Database.execute(copy)).hasStackTraceContaining("uq_measurement_event");
    }

    @Test
    void ignoresVersionThatWasOvertaken() {
        send(UUID.randomUUID(), 5, levl.id(), 34, indicator);
        send(UUID.randomUUID(), 4, levl.id(), 12, indicator);
        sendAndAwaitMarker();

        awaitMeasurements(1);
        levl.planner().get(indicator + "/measurements").then().body("items.value", contains(34));
    }

    @Test
    void addsToWhatWasMeasuredByHand() {
        levl.measure(indicator, """
                {"measuredOn":"2022-11-15","value":29}""").statusCode(201);

        send(UUID.randomUUID(), 3, levl.id(), 34, indicator);

        awaitMeasurements(2);
        String reading = "goals[0].operational[0].actions[0].indicators[0].";
        levl.planner()
                .get(plan + "/progress")
                .then()
                .body(reading + "value", equalTo(63))
                .body(reading + "shares.source", contains("consultation", "manual"))
                .body(reading + "shares.value", contains(34, 29));
    }

    @Test
    void correctionByHandTakesThePlaceOfTheCampaign() {
        send(UUID.randomUUID(), 3, levl.id(), 34, indicator);
        awaitMeasurements(1);
        String mistake = levl.planner().get(indicator + "/measurements").path("items[0].id");

        levl.measure(indicator, """
                {"measuredOn":"2022-10-31","value":24,"corrects":"%s"}""".formatted(mistake)).statusCode(201);
        levl.measure(indicator, """
                {"measuredOn":"2022-11-15","value":5}""").statusCode(201);

        String reading = "goals[0].operational[0].actions[0].indicators[0].";
        levl.planner()
                .get(plan + "/progress")
                .then()
                .body(reading + "value", equalTo(29))
                .body(reading + "shares.source", contains("consultation", "manual"));
    }

    @Test
    void saysFewerThanSomeNeverNoneAndNeverReached() {
        sendFewer(indicator);
        awaitMeasurements(1);

        levl.planner()
                .get(indicator + "/measurements")
                .then()
                .body("items[0].fewerThan", equalTo(10))
                .body("items[0].value", nullValue())
                .body("items[0].participants", nullValue());
        String reading = "goals[0].operational[0].actions[0].indicators[0].";
        levl.planner()
                .get(plan + "/progress")
                .then()
                .body(reading + "standing", equalTo("notReached"))
                .body(reading + "fewerThan", equalTo(10))
                .body(reading + "value", nullValue());
    }

    @Test
    void leavesIndicatorOfAnotherOrganizationAlone() {
        send(UUID.randomUUID(), 3, PlanFixtures.organization().id(), 34, indicator);
        sendAndAwaitMarker();

        levl.planner().get(indicator + "/measurements").then().body("total", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({"2022-01-01, 1", "2999-01-01, 0"})
    void countsCampaignOfTheSuccessorFromItsDay(LocalDate day, int measurements) {
        PlanFixtures successor = PlanFixtures.organization();
        levl.succeededBy(successor, day);

        send(UUID.randomUUID(), 3, successor.id(), 34, indicator);
        sendAndAwaitMarker();

        levl.planner().get(indicator + "/measurements").then().body("total", equalTo(measurements));
    }

    @Test
    void achievesMilestoneAndLeavesUnknownIndicatorAlone() {
        String milestone = levl.indicator(plan, "3", "3");

        send(UUID.randomUUID(), 3, levl.id(), 34, milestone, "/indicators/" + UUID.randomUUID(), indicator);

        awaitMeasurements(1);
        levl.planner().get(milestone + "/measurements").then().body("items.achieved", contains(true));
    }

    /** All events of one campaign are in one partition: once the marker is applied, all before it are. */
    private void sendAndAwaitMarker() {
        awaitApplied(send(UUID.randomUUID(), 9, levl.id(), 10, levl.indicator(plan, "8", "1")));
    }

    private void awaitMeasurements(int count) {
        await().untilAsserted(() ->
                levl.planner().get(indicator + "/measurements").then().body("total", equalTo(count)));
    }

    private UUID send(UUID event, int version, String organization, int respondents, String... indicators) {
        return send(event, version, organization, "\"respondents\":" + respondents, indicators);
    }

    private void sendFewer(String indicator) {
        send(UUID.randomUUID(), 3, levl.id(), "\"fewerThan\":10", indicator);
    }

    private UUID send(UUID event, int version, String organization, String told, String... indicators) {
        String contributesTo = Arrays.stream(indicators)
                .map(address -> "\"" + PlanFixtures.idOf(address) + "\"")
                .collect(Collectors.joining(","));
        return consultations.send(event, "closed", campaign, version, """
                {"reference":"LEVL-2022-wonen","title":{"nl":"Wonen"},"k":10,
                "organizationId":"%s",%s,"contributesTo":[%s],
                "closedOn":"2022-10-31"}""".formatted(organization, told, contributesTo));
    }
}
