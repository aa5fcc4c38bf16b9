package org.samenspel.plans.measurement.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.samenspel.testing.EventSender.awaitApplied;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.plans.PlanFixtures;
import org.samenspel.testing.EventSender;

@QuarkusTest
class MeetingEventsTest {

    private final EventSender governance = new EventSender("governance.meetings.v1");
    private final PlanFixtures levl = PlanFixtures.organization();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private String plan;
    private String indicator;

    @BeforeEach
    void publishPlan() {
        plan = levl.publishedYearPlan();
        indicator = levl.indicator(plan, "3", "1");
    }

    @Test
    void countsTheMeetingsHeldSoFar() {
        held(first, 2, "2022-03-01");
        held(second, 2, "2022-11-08");
        marker();

        JsonPath measurements = measurements();
        assertThat(measurements.getList("items.value")).isEqualTo(List.of(1, 2));
        assertThat(measurements.getList("items.measuredOn")).isEqualTo(List.of("2022-03-01", "2022-11-08"));
        assertThat(measurements.getString("items[1].evidence.kind")).isEqualTo("meeting");
        assertThat(measurements.getString("items[1].evidence.reference")).isEqualTo(second.toString());
        assertThat(measurements.getString("items[1].corrects")).isNull();
    }

    @Test
    void showsMeetingsAsActivity() {
        held(first, 2, "2022-03-01");
        held(second, 2, "2022-11-08");
        marker();

        levl.planner()
                .get(plan + "/progress")
                .then()
                .statusCode(200)
                .body("activity.actions", equalTo(2))
                .body("activity.measuredActions", equalTo(2))
                .body("activity.meetingsHeld", equalTo(3))
                .body("goals[0].operational.activity.meetingsHeld", contains(3, 2))
                .body("goals[0].operational[0].actions.meetingsHeld", contains(2, 1))
                .body("totals.notReached", equalTo(2));
    }

    @Test
    void countsMeetingOnceHoweverOftenItComes() {
        UUID event = UUID.randomUUID();
        governance.send(event, "held", first, 2, meeting(levl, "2022-03-01", indicator));
        governance.send(event, "held", first, 2, meeting(levl, "2022-03-01", indicator));
        held(first, 3, "2022-03-01");
        marker();

        assertThat(standing()).isEqualTo(1);
    }

    @Test
    void meetingThatArrivesLatePutsRightWhatWasSaidOfTheDay() {
        held(second, 2, "2022-11-08");
        held(first, 2, "2022-03-01");
        marker();

        JsonPath measurements = measurements();
        assertThat(standing()).isEqualTo(2);
        assertThat(measurements.getString("items[1].measuredOn")).isEqualTo("2022-11-08");
        assertThat(measurements.getString("items[1].corrects")).isEqualTo(measurements.getString("items[0].id"));
    }

    @Test
    void takesBackMeetingThatIsCancelled() {
        held(first, 2, "2022-03-01");
        held(second, 2, "2022-11-08");
        cancelled(first, 3);
        marker();

        JsonPath measurements = measurements();
        assertThat(standing()).isEqualTo(1);
        assertThat(measurements.getString("items[2].corrects")).isEqualTo(measurements.getString("items[1].id"));
        levl.planner().get(plan + "/progress").then().body("activity.meetingsHeld", equalTo(2));
    }

    @Test
    void ignoresMeetingThatWasCancelledBeforeItArrived() {
        cancelled(first, 3);
        held(first, 2, "2022-03-01");
        marker();

        assertThat(measurements().getInt("total")).isZero();
    }

    @Test
    void leavesIndicatorOfAnotherOrganizationAlone() {
        PlanFixtures other = PlanFixtures.organization();
        governance.send("held", first, 2, meeting(other, "2022-03-01", indicator));
        held(second, 2, "2022-03-01");
        governance.send("cancelled", second, 3, cancelled(other, indicator));
        marker();

        assertThat(standing()).isEqualTo(1);
    }

    @Test
    void leavesMilestoneAndUnknownIndicatorAlone() {
        String milestone = levl.indicator(plan, "3", "3");

        governance.send(
                "held",
                first,
                2,
                meeting(levl, "2022-03-01", milestone, "/indicators/" + UUID.randomUUID(), indicator));
        marker();

        assertThat(standing()).isEqualTo(1);
        levl.planner().get(milestone + "/measurements").then().body("total", equalTo(0));
    }

    private void held(UUID meeting, int version, String day) {
        governance.send("held", meeting, version, meeting(levl, day, indicator));
    }

    private void cancelled(UUID meeting, int version) {
        governance.send("cancelled", meeting, version, cancelled(levl, indicator));
    }

    private void marker() {
        awaitApplied(governance.send(
                "held", UUID.randomUUID(), 1, meeting(levl, "2022-01-31", levl.indicator(plan, "8", "1"))));
    }

    private JsonPath measurements() {
        return levl.planner().get(indicator + "/measurements").then().extract().jsonPath();
    }

    /** What the indicator of action 3 stands at. */
    private int standing() {
        return levl.planner()
                .get(plan + "/progress")
                .then()
                .extract()
                .path("goals[0].operational[0].actions[0].indicators[0].value");
    }

    private static String meeting(PlanFixtures organization, String day, String... indicators) {
        return """
                {%s,"heldOn":"%s","participants":7,"organizationIds":[]}""".formatted(meetingOf(organization, indicators), day);
    }

    private static String cancelled(PlanFixtures organization, String indicator) {
        return """
                {%s,"plannedOn":"2022-03-01"}""".formatted(meetingOf(organization, indicator));
    }

    private static String meetingOf(PlanFixtures organization, String... indicators) {
        String contributesTo = Stream.of(indicators)
                .map(indicator -> "\"" + PlanFixtures.idOf(indicator) + "\"")
                .collect(Collectors.joining(","));
        return """
                "organizationId":"%s","body":{"id":"%s","code":"AV","name":{"nl":"Overleg"}},
                "contributesTo":[%s]""".formatted(organization.id(), UUID.randomUUID(), contributesTo);
    }
}
