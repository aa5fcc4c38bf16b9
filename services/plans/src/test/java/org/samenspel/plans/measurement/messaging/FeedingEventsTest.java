package org.samenspel.plans.measurement.messaging;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.testing.EventSender.awaitApplied;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.plans.PlanFixtures;
import org.samenspel.testing.EventSender;

/** What other services say feeds the indicators that ask for it, without naming them. */
@QuarkusTest
class FeedingEventsTest {

    private static final String INDICATORS = PlanFixtures.indicators("""
            action,number,text,kind,unit,target,targetBase,sources,sourceReference,counts
            3,1,Diepte-interviews,count,interviews,10,,session,,occurrences
            3,2,Twee derde andere inkomsten,percentage,%,2,3,finance,,
            3,3,Vernieuwd bestuur,milestone,,,,mandate,board,
            3,4,Een project met partners,milestone,,,,project,,
            3,5,Een overeenkomst,milestone,,,,agreement,samenwerking-2022,
            8,1,Personen,count,personen,30,,session,,
            """);

    private final PlanFixtures levl = PlanFixtures.organization();
    private final UUID thing = UUID.randomUUID();
    private String plan;

    @BeforeEach
    void publishPlan() {
        plan = levl.publishedYearPlan(INDICATORS);
    }

    @Test
    void sessionCountsAsOneAndItsPeopleAsPersons() {
        var consultations = new EventSender("consultations.sessions.v1");

        awaitApplied(consultations.send("held", thing, 1, session("\"participants\":12", "3", "8")));

        assertThat("3", 0, "value", 1);
        levl.planner().get(plan + "/progress").then().body("activity.measuredActions", equalTo(2));
        levl.planner()
                .get(levl.indicator(plan, "8", "1") + "/measurements")
                .then()
                .body("items.value", contains(12))
                .body("items.source", contains("session"));
    }

    @Test
    void sessionOfFewTellsNoNumber() {
        var consultations = new EventSender("consultations.sessions.v1");

        awaitApplied(consultations.send("held", thing, 1, session("\"fewerThan\":5", "8")));

        levl.planner()
                .get(levl.indicator(plan, "8", "1") + "/measurements")
                .then()
                .body("items.fewerThan", contains(5))
                .body("items[0].value", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"200000.00, reached", "199999.99, notReached"})
    void financeFeedsTheExactTwoThirdsAndNoAmount(String project, String standing) {
        var finance = new EventSender("finance.fundingSources.v1");

        awaitApplied(
                finance.send("granted", thing, 0, """
                {"organizationId":"%s","years":[%s,%s]}""".formatted(levl.id(), year(2021, "1.00"), year(2022, project))));

        assertThat("3", 1, "standing", standing);
        assertThat("3", 1, "value", 66.67f);
        levl.planner()
                .get(levl.indicator(plan, "3", "2") + "/measurements")
                .then()
                .body("items.measuredOn", contains("2021-12-31", "2022-12-31"))
                .body("items[1].value", equalTo(66.67f))
                .body("items[1].base", nullValue())
                .body("items[1].evidence.kind", equalTo("funding"));
    }

    @Test
    void financeSaysWhatItsShareLeavesOut() {
        var finance = new EventSender("finance.fundingSources.v1");
        String known = year(2022, "200000.00").replace("\"unknown\":0", "\"unknown\":2");

        awaitApplied(finance.send("granted", thing, 0, """
                {"organizationId":"%s","years":[%s]}""".formatted(levl.id(), known)));

        assertThat("3", 1, "standing", "reached");
        assertThat("3", 1, "leftOut", 2);
        assertThat("3", 1, "shares[0].leftOut", 2);
        levl.planner()
                .get(levl.indicator(plan, "3", "2") + "/measurements")
                .then()
                .body("items.leftOut", contains(2));
    }

    @Test
    void nextGrantPutsRightWhatWasSaidOfTheYear() {
        var finance = new EventSender("finance.fundingSources.v1");
        String grant = "{\"organizationId\":\"%s\",\"years\":[%s]}";

        finance.send("granted", thing, 0, grant.formatted(levl.id(), year(2022, "200000.00")));
        awaitApplied(finance.send("granted", UUID.randomUUID(), 0, grant.formatted(levl.id(), year(2022, "30000.00"))));

        assertThat("3", 1, "value", 10.0f);
        assertThat("3", 1, "standing", "notReached");
    }

    @Test
    void changeOfAFundingSourcePutsRightItsYearsAndTheOneThatItLeft() {
        var finance = new EventSender("finance.fundingSources.v1");
        String nothing = year(2022, "0.00").replace("300000.00", "0.00");
        String data = "{\"organizationId\":\"%s\",\"years\":[%s]}";
        finance.send("granted", thing, 0, data.formatted(levl.id(), year(2022, "200000.00")));

        awaitApplied(finance.send("changed", thing, 1, data.formatted(levl.id(), year(2022, "30000.00"))));
        assertThat("3", 1, "value", 10.0f);

        awaitApplied(finance.send("changed", thing, 2, data.formatted(levl.id(), nothing)));
        assertThat("3", 1, "standing", "noMeasurement");
    }

    @ParameterizedTest
    @CsvSource({
        "board, 2022-05-24, 2, reached",
        "board, 2022-05-24, 1, notReached",
        "board, 2021-05-24, 2, noMeasurement",
        "staff, 2022-05-24, 2, noMeasurement"
    })
    void bodyIsRenewedWhenAllItsSeatsAreTakenAnew(String body, String day, int seats, String standing) {
        var governance = new EventSender("governance.mandates.v1");

        governance.send("given", UUID.randomUUID(), 0, given(body, day, seats(day, null, 1)));
        awaitApplied(governance.send("given", UUID.randomUUID(), 0, given(body, day, seats(day, null, seats))));

        assertThat("3", 2, "standing", standing);
    }

    @Test
    void bodyIsRenewedOnceTheLastOfBeforeHasLeft() {
        var governance = new EventSender("governance.mandates.v1");
        String begun = seats("2022-05-24", null, 2);

        awaitApplied(governance.send(
                "given", UUID.randomUUID(), 0, given("board", "2022-05-24", seats("2021-01-01", null, 1), begun)));
        assertThat("3", 2, "standing", "notReached");

        awaitApplied(governance.send(
                "ended",
                UUID.randomUUID(),
                1,
                given("board", "2022-05-24", seats("2021-01-01", "2022-06-30", 1), begun)
                        .replace("startsOn\":\"2022-05-24\",\"sizes", "endedOn\":\"2022-06-30\",\"sizes")));
        assertThat("3", 2, "standing", "reached");
        assertThat("3", 2, "measuredOn", "2022-07-01");
    }

    @Test
    void bodyIsNotBeingRenewedOnceTheSeatThatBeganWasGivenByMistake() {
        var governance = new EventSender("governance.mandates.v1");
        String before = seats("2021-01-01", null, 1);
        UUID mandate = UUID.randomUUID();
        awaitApplied(governance.send(
                "given", mandate, 0, given("board", "2022-05-24", before, seats("2022-05-24", null, 1))));
        assertThat("3", 2, "standing", "notReached");

        awaitApplied(governance.send("withdrawn", mandate, 1, given("board", "2022-05-24", before)));

        assertThat("3", 2, "standing", "noMeasurement");
    }

    @Test
    void bodyIsRenewedOnceTheLastDayOfAPartyEndsTheSeatOfBefore() {
        var governance = new EventSender("governance.mandates.v1");
        String begun = seats("2022-05-24", null, 2);
        awaitApplied(governance.send(
                "given", UUID.randomUUID(), 0, given("board", "2022-05-24", seats("2021-01-01", null, 1), begun)));

        awaitApplied(governance.send(
                "adjusted",
                UUID.randomUUID(),
                1,
                given("board", "2022-05-24", seats("2021-01-01", "2022-06-30", 1), begun)
                        .replace("\"startsOn\":\"2022-05-24\",\"sizes", "\"sizes")));

        assertThat("3", 2, "standing", "reached");
        assertThat("3", 2, "measuredOn", "2022-07-01");
    }

    @Test
    void planThatIsPublishedLaterCountsWhatHappenedInItsDays() {
        PlanFixtures other = PlanFixtures.organization();
        var partners = new EventSender("partners.projects.v1");
        UUID with = UUID.randomUUID();

        partners.send("registered", UUID.randomUUID(), 0, project(since("2021-12-31", other.id(), with)));
        awaitApplied(partners.send("registered", thing, 0, project(since("2022-03-01", other.id(), with))));
        String later = other.publishedYearPlan(INDICATORS);

        other.planner()
                .get(other.indicator(later, "3", "4") + "/measurements")
                .then()
                .body("items.measuredOn", contains("2022-03-01"))
                .body("items.source", contains("project"));
    }

    @Test
    void indicatorThatComesWithARevisionCountsWhatHappenedBefore() {
        var finance = new EventSender("finance.fundingSources.v1");
        awaitApplied(finance.send("granted", thing, 0, """
                {"organizationId":"%s","years":[%s]}""".formatted(levl.id(), year(2022, "200000.00"))));

        levl.revise(plan, "indicators", PlanFixtures.indicators("""
                action,number,text,kind,unit,target,targetBase,sources
                8,2,Twee derde,percentage,%,2,3,finance
                """), "Nieuwe middelen");

        levl.planner()
                .get(levl.indicator(plan, "8", "2") + "/measurements")
                .then()
                .body("items.value", contains(66.67f));
    }

    @Test
    void projectWithOthersCountsFromItsFirstDay() {
        var partners = new EventSender("partners.projects.v1");
        UUID other = UUID.randomUUID();

        awaitApplied(partners.send("registered", UUID.randomUUID(), 0, project(since("2022-03-01", levl.id()))));
        assertThat("3", 3, "standing", "noMeasurement");

        partners.send("registered", thing, 0, project(since("2023-03-01", levl.id(), other)));
        awaitApplied(partners.send("changed", thing, 1, project(since("2022-03-01", levl.id(), other))));
        assertThat("3", 3, "standing", "reached");

        awaitApplied(partners.send("withdrawn", thing, 2, project(since("2022-03-01", levl.id(), other))));
        assertThat("3", 3, "standing", "noMeasurement");
    }

    @Test
    void projectCountsForThoseWhoAreInItAlone() {
        var partners = new EventSender("partners.projects.v1");
        String others = since("2022-03-01", UUID.randomUUID(), UUID.randomUUID());
        String all = since("2022-03-01", levl.id()) + "," + others;
        awaitApplied(partners.send("registered", thing, 0, project(all)));
        assertThat("3", 3, "standing", "reached");

        awaitApplied(partners.send("changed", thing, 1, project(others)));
        assertThat("3", 3, "standing", "noMeasurement");

        awaitApplied(partners.send("changed", thing, 2, project(all)));
        assertThat("3", 3, "standing", "reached");
        awaitApplied(partners.send("changed", thing, 3, project(since("2022-03-01", levl.id()))));
        assertThat("3", 3, "standing", "noMeasurement");
    }

    @Test
    void projectStaysCountedForOneThatLeavesItLater() {
        var partners = new EventSender("partners.projects.v1");
        String other = since("2022-03-01", UUID.randomUUID());
        String left = since("2022-03-01", levl.id()).replace("}", ",\"until\":\"2022-06-30\"}");
        awaitApplied(partners.send("registered", thing, 0, project(since("2022-03-01", levl.id()) + "," + other)));

        awaitApplied(partners.send("changed", thing, 1, project(left + "," + other)));

        assertThat("3", 3, "standing", "reached");
        assertThat("3", 3, "measuredOn", "2022-03-01");
    }

    @ParameterizedTest
    @CsvSource({"samenwerking-2022, reached", "andere, noMeasurement"})
    void agreementCountsOnTheDayOfTheLastSignature(String reference, String standing) {
        var partners = new EventSender("partners.agreements.v1");

        awaitApplied(partners.send(
                "signed", thing, 3, """
                {"ownerId":"%s","reference":"%s","title":{"nl":"Overeenkomst"},"type":"cooperation","state":"signed",
                 "parties":[{"organizationId":"%s","role":"partner","state":"signed"},
                            {"organizationId":"%s","role":"partner","state":"signed"}],
                 "period":{"start":"2022-07-01"},"bodies":[],"signedOn":"2022-06-15"}""".formatted(UUID.randomUUID(), reference, levl.id(), UUID.randomUUID())));

        assertThat("3", 4, "standing", standing);
    }

    private void assertThat(String action, int index, String property, Object value) {
        levl.planner()
                .get(plan + "/progress")
                .then()
                .body(
                        "goals[0].operational[0].actions.find { it.number == '%s' }.indicators[%d].%s"
                                .formatted(action, index, property),
                        equalTo(value));
    }

    private String session(String told, String... actions) {
        String indicators = Arrays.stream(actions)
                .map(action -> "\"" + PlanFixtures.idOf(levl.indicator(plan, action, "1")) + "\"")
                .collect(Collectors.joining(","));
        return """
                {"organizationId":"%s","heldOn":"2022-05-01",%s,"contributesTo":[%s]}""".formatted(levl.id(), told, indicators);
    }

    private String given(String body, String day, String... seats) {
        return """
                {"organizationId":"%s","bodyId":"%s","bodyCode":"%s","startsOn":"%s","sizes":[{"size":2}],"seats":[%s]}""".formatted(levl.id(), thing, body, day, String.join(",", seats));
    }

    private static String seats(String startsOn, @Nullable String endsOn, int number) {
        String end = endsOn == null ? "" : "\"endsOn\":\"%s\",".formatted(endsOn);
        return "{\"startsOn\":\"%s\",%s\"number\":%d}".formatted(startsOn, end, number);
    }

    private static String project(String participants) {
        return """
                {"ownerId":"%s","reference":"inside-out","startsOn":"2021-01-01","participants":[%s]}""".formatted(UUID.randomUUID(), participants);
    }

    private static String since(String day, Object... organizations) {
        return Arrays.stream(organizations)
                .map(organization -> "{\"organizationId\":\"%s\",\"from\":\"%s\"}".formatted(organization, day))
                .collect(Collectors.joining(","));
    }

    private static String year(int year, String project) {
        return """
                {"year":%d,"nonStructural":{"value":"%s","currency":"EUR"},"total":{"value":"300000.00","currency":"EUR"},
                 "unknown":0}""".formatted(year, project);
    }
}
