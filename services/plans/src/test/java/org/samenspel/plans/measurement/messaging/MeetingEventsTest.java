package org.samenspel.plans.measurement.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
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

    private static final String INDICATORS = PlanFixtures.indicators("""
            action,number,part,text,kind,unit,target,sources,combination,minimumAttendance,countsFrom,countsTo,direction
            3,1,,Netwerkbijeenkomsten,count,bijeenkomsten,3,meeting,,,,,
            3,3,,Een netwerkmoment,milestone,,,meeting,,,,,
            3,4,,Minimaal 20 deelnemers,count,ontmoetingen,4,meeting,,20,,,
            3,5,,Twee per kwartaal,count,ontmoetingen,2,meeting,parts,,,,
            3,5,1,Eerste kwartaal,count,ontmoetingen,1,meeting,,,2022-01-01,2022-03-31,
            3,5,2,Tweede kwartaal,count,ontmoetingen,1,meeting,,,2022-04-01,2022-06-30,
            3,6,,In dialoog gaan,qualitative,,,manual,,,,,
            3,7,,Hoogstens twee crisisoverleggen,count,overlegmomenten,2,meeting,,,,,atMost
            8,1,,Overleg,count,overlegmomenten,3,meeting,,,,,
            """);

    private final EventSender governance = new EventSender("governance.meetings.v1");
    private final PlanFixtures levl = PlanFixtures.organization();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private String plan;
    private String indicator;

    @BeforeEach
    void publishPlan() {
        plan = levl.publishedYearPlan(INDICATORS);
        indicator = levl.indicator(plan, "3", "1");
    }

    @Test
    void eachMeetingCountsOnItsOwnDay() {
        held(first, 2, "2022-03-01");
        held(second, 2, "2022-11-08");
        marker();

        JsonPath measurements = measurements();
        assertThat(measurements.getList("items.value")).isEqualTo(List.of(1, 1));
        assertThat(measurements.getList("items.measuredOn")).isEqualTo(List.of("2022-03-01", "2022-11-08"));
        assertThat(measurements.getList("items.participants")).isEqualTo(List.of(7, 7));
        assertThat(measurements.getString("items[1].evidence.kind")).isEqualTo("meeting");
        assertThat(measurements.getString("items[1].evidence.reference")).isEqualTo(second.toString());
        assertThat(measurements.getString("items[1].corrects")).isNull();
        assertThat(standing()).isEqualTo(2);
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
    void meetingThatWasHeldOnAnotherDayIsPutRight() {
        held(first, 2, "2022-11-08");
        held(first, 3, "2022-03-01");
        marker();

        JsonPath measurements = measurements();
        assertThat(standing()).isEqualTo(1);
        assertThat(measurements.getString("items[1].measuredOn")).isEqualTo("2022-03-01");
        assertThat(measurements.getString("items[1].corrects")).isEqualTo(measurements.getString("items[0].id"));
    }

    @Test
    void tellsHowManyWereHeldOnADayBefore() {
        held(second, 2, "2022-11-08");
        held(first, 2, "2022-03-01");
        marker();

        assertThat(standing("?asOf=2022-06-30")).isEqualTo(1);
        assertThat(standing("?asOf=2022-12-31")).isEqualTo(2);
    }

    @Test
    void takesBackMeetingThatIsCancelled() {
        held(first, 2, "2022-03-01");
        held(second, 2, "2022-11-08");
        cancelled(first, 3);
        marker();

        assertThat(standing()).isEqualTo(1);
        assertThat(measurements().getList("items.measuredOn")).isEqualTo(List.of("2022-11-08"));
        levl.planner()
                .get(indicator + "/measurements?withdrawn=true")
                .then()
                .body("items.measuredOn", contains("2022-03-01"))
                .body("items[0].withdrawal.eventId", notNullValue())
                .body("items[0].withdrawal.reason", nullValue());
        levl.planner().get(plan + "/progress").then().body("activity.meetingsHeld", equalTo(2));
    }

    @Test
    void meetingThatIsCancelledWasNotMeasuredRatherThanZero() {
        indicator = levl.indicator(plan, "3", "7");
        held(first, 2, "2022-03-01");
        marker();
        assertThat(crisisMeetings("standing")).isEqualTo("reached");

        cancelled(first, 3);
        marker();

        assertThat(crisisMeetings("standing")).isEqualTo("noMeasurement");
        assertThat(crisisMeetings("value")).isNull();
    }

    @Test
    void meetingThatIsCancelledTakesWhatCorrectedItByHandAlong() {
        indicator = levl.indicator(plan, "3", "7");
        held(first, 2, "2022-03-01");
        marker();
        levl.measure(indicator, """
                {"measuredOn":"2022-03-01","value":2,"corrects":"%s"}""".formatted(measurements().getString("items[0].id")))
                .statusCode(201);

        cancelled(first, 3);
        marker();

        assertThat(crisisMeetings("standing")).isEqualTo("noMeasurement");
    }

    @Test
    void meetingThatIsCancelledCountsNoMoreOnAnIndicatorThatComesBack() {
        held(first, 2, "2022-03-01");
        marker();
        levl.withdraw(indicator, "Geen subsidie").statusCode(200);
        cancelled(first, 3);
        marker();

        levl.restore(indicator, "Toch subsidie").statusCode(200);

        assertThat(measurements().getInt("total")).isZero();
        levl.planner()
                .get(plan + "/progress")
                .then()
                .body("goals[0].operational[0].actions[0].indicators[0].standing", equalTo("noMeasurement"));
    }

    @Test
    void ignoresMeetingThatWasCancelledBeforeItArrived() {
        cancelled(first, 3);
        held(first, 2, "2022-03-01");
        marker();

        assertThat(measurements().getInt("total")).isZero();
    }

    @Test
    void achievesMilestoneThatAsksForAMeeting() {
        indicator = levl.indicator(plan, "3", "3");
        held(first, 2, "2022-03-01");
        marker();

        assertThat(measurements().getList("items.achieved")).isEqualTo(List.of(true));
    }

    @Test
    void countsForNothingWithTooFewPeople() {
        indicator = levl.indicator(plan, "3", "4");
        held(first, 2, "2022-03-01");
        marker();

        assertThat(measurements().getList("items.value")).isEqualTo(List.of(0));
        assertThat(measurements().getList("items.participants")).isEqualTo(List.of(7));
    }

    @Test
    void fallsToThePartOfItsQuarter() {
        indicator = levl.indicator(plan, "3", "5");
        held(first, 2, "2022-03-01");
        held(second, 2, "2022-11-08");
        marker();

        String reading = "goals[0].operational[0].actions[0].indicators[3].";
        levl.planner()
                .get(plan + "/progress")
                .then()
                .body(reading + "standing", equalTo("notReached"))
                .body(reading + "value", equalTo(1))
                .body(reading + "parts.standing", contains("reached", "noMeasurement"))
                .body(reading + "unplaced[0].evidence.reference", equalTo(second.toString()));
    }

    @Test
    void leavesTheQuarterInWhichItWasNotHeldAfterAll() {
        indicator = levl.indicator(plan, "3", "5");
        held(first, 2, "2022-03-01");
        held(first, 3, "2022-05-01");
        marker();

        levl.planner()
                .get(plan + "/progress")
                .then()
                .body(
                        "goals[0].operational[0].actions[0].indicators[3].parts.standing",
                        contains("noMeasurement", "reached"));
    }

    @Test
    void leavesJudgmentAndUnknownIndicatorAlone() {
        String judgment = levl.indicator(plan, "3", "6");

        governance.send(
                "held", first, 2, meeting(levl, "2022-03-01", judgment, "/indicators/" + UUID.randomUUID(), indicator));
        marker();

        assertThat(standing()).isEqualTo(1);
        levl.planner().get(judgment + "/measurements").then().body("total", equalTo(0));
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

    private Object crisisMeetings(String property) {
        return levl.planner()
                .get(plan + "/progress")
                .then()
                .extract()
                .path("goals[0].operational[0].actions[0].indicators[5]." + property);
    }

    /** What the indicator of action 3 stands at. */
    private int standing() {
        return standing("");
    }

    private int standing(String query) {
        return levl.planner()
                .get(plan + "/progress" + query)
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
