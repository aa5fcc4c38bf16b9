package org.samenspel.governance.meeting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.governance.GovernanceFixtures.idOf;
import static org.samenspel.testing.EventSender.awaitApplied;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.GovernanceFixtures;
import org.samenspel.governance.PartnersEvents;
import org.samenspel.testing.MovableClock;

/** A joint body that met on 2022-10-20 and on 2023-11-16; the second time the minutes came in 2024. */
@QuarkusTest
class PartyPeriodApiTest {

    private final GovernanceFixtures levl = GovernanceFixtures.organization();
    private final GovernanceFixtures vvsg = GovernanceFixtures.organization();
    private final PartnersEvents partners = new PartnersEvents();
    private String joint;
    private String first;
    private String second;

    @Inject
    MovableClock clock;

    @BeforeEach
    void twoMeetings() {
        clock.moveTo(Instant.parse("2024-03-01T10:00:00Z"));
        UUID agreement = partners.activated(List.of("jointConsultation"), levl, vvsg);
        joint = levl.bodyOf(agreement, "jointConsultation");
        first = held("2022-10-20", "2022-11-08");
        second = held("2023-11-16", "2024-02-20");
    }

    @Test
    void partyThatLeftSeesMeetingsAndPapersAsTheyWereOnItsLastDay() {
        awaitApplied(partners.amended(4, "jointConsultation", levl, vvsg, "\"until\":\"2023-12-31\""));

        vvsg.secretary().get("/bodies").then().body("items.id", contains(idOf(joint)));
        vvsg.secretary()
                .get(first)
                .then()
                .statusCode(200)
                .body("state", equalTo("held"))
                .body("papers", hasSize(2));
        vvsg.secretary()
                .get(second)
                .then()
                .statusCode(200)
                .body("state", equalTo("underway"))
                .body("minutesApprovedOn", nullValue())
                .body("papers.title", contains("Nota"));
        vvsg.post(
                        "/bodies",
                        "{\"code\":\"jointConsultation\",\"name\":{\"nl\":\"Overleg\"},\"agreementId\":\"%s\"}"
                                .formatted(partners.agreement()))
                .statusCode(400);
    }

    @Test
    void partyThatLeftSeesNothingOfLaterMeetingsAndDecisions() {
        awaitApplied(partners.amended(4, "jointConsultation", levl, vvsg, "\"until\":\"2022-12-31\""));

        vvsg.secretary().get(second).then().statusCode(404);
        vvsg.secretary()
                .get("/meetings")
                .then()
                .body("items.id", contains(idOf(first)))
                .body("total", equalTo(1));
        vvsg.secretary()
                .get("/decisions")
                .then()
                .body("items.meetingId", contains(idOf(first)))
                .body("total", equalTo(1));
        levl.secretary().get("/decisions").then().body("total", equalTo(2));
    }

    @Test
    void partyThatLeftFindsMeetingsByTheStateOfItsLastDay() {
        awaitApplied(partners.amended(4, "jointConsultation", levl, vvsg, "\"until\":\"2023-12-31\""));

        found("state=held").body("items.id", contains(idOf(first))).body("total", equalTo(1));
        found("state=underway").body("items.id", contains(idOf(second))).body("items.state", contains("underway"));
        found("state=underway&bodyId=" + UUID.randomUUID()).body("total", equalTo(0));
        found("state=planned").body("total", equalTo(0));
        found("pageSize=1").body("items.id", contains(idOf(first))).body("total", equalTo(2));
    }

    @Test
    void partyThatLeftReadsAMeetingThatWasMovedSinceAsItWasPlannedOnItsLastDay() {
        String moved = levl.created("/meetings", planned("2024-02-20"));
        awaitApplied(partners.amended(4, "jointConsultation", levl, vvsg, "\"until\":\"2024-03-01\""));
        clock.moveTo(Instant.parse("2024-03-05T10:00:00Z"));
        levl.patch(moved, "{\"date\":\"2024-04-15\",\"place\":\"Gent\"}").statusCode(200);

        vvsg.secretary()
                .get(moved)
                .then()
                .statusCode(200)
                .body("date", equalTo("2024-02-20"))
                .body("place", nullValue());
        found("state=planned").body("items.date", contains("2024-02-20"));
        found("pageSize=10").body("total", equalTo(3));
        levl.secretary().get(moved).then().body("date", equalTo("2024-04-15"));
    }

    @Test
    void partyThatLeftIsToldOfWhichDayAMeetingIsThatWasCancelledSince() {
        String cancelled = levl.created("/meetings", planned("2024-03-20"));
        awaitApplied(partners.amended(4, "jointConsultation", levl, vvsg, "\"until\":\"2024-03-31\""));
        clock.moveTo(Instant.parse("2024-04-05T10:00:00Z"));
        levl.cancel(cancelled).statusCode(200).body("asOf", equalTo("2024-04-05"));

        vvsg.secretary()
                .get(cancelled)
                .then()
                .statusCode(200)
                .body("state", equalTo("planned"))
                .body("asOf", equalTo("2024-03-31"));
        found("state=planned").body("items.asOf", contains("2024-03-31"));
        vvsg.secretary().get("/decisions").then().body("items.asOf", contains("2024-03-31", "2024-03-31"));
        levl.secretary().get("/decisions").then().body("items.asOf", contains("2024-04-05", "2024-04-05"));
    }

    private ValidatableResponse found(String query) {
        return vvsg.secretary().get("/meetings?" + query).then();
    }

    @Test
    void newPartySeesFromItsFirstDay() {
        awaitApplied(partners.amended(4, "jointConsultation", levl, vvsg, "\"from\":\"2023-01-01\""));

        vvsg.secretary().get(first).then().statusCode(404);
        vvsg.secretary().get("/meetings").then().body("items.id", contains(idOf(second)));
        vvsg.secretary().get("/decisions").then().body("items.meetingId", contains(idOf(second)));
    }

    @Test
    void partyThatJoinedSeesFromItsFirstDay() {
        awaitApplied(partners.told("partyJoined", 4, "jointConsultation", levl, vvsg, "\"from\":\"2023-11-16\""));

        vvsg.secretary().get("/meetings").then().body("items.id", contains(idOf(second)));
        vvsg.secretary().get(first).then().statusCode(404);
    }

    @Test
    void partyWhoseLeavingWasAMistakeSeesAllAgain() {
        awaitApplied(partners.told("noticeGiven", 4, "jointConsultation", levl, vvsg, "\"until\":\"2022-12-31\""));
        vvsg.secretary().get(second).then().statusCode(404);

        awaitApplied(partners.publish(UUID.randomUUID(), "reopened", 5, List.of("jointConsultation"), levl, vvsg));

        vvsg.secretary().get(second).then().statusCode(200).body("state", equalTo("held"));
        vvsg.secretary().get("/decisions").then().body("total", equalTo(2));
    }

    @Test
    void partySeesByTheDayThatWasCorrected() {
        awaitApplied(partners.told("noticeGiven", 4, "jointConsultation", levl, vvsg, "\"until\":\"2023-12-31\""));
        vvsg.secretary().get(second).then().statusCode(200).body("state", equalTo("underway"));

        awaitApplied(partners.told("corrected", 5, "jointConsultation", levl, vvsg, "\"until\":\"2022-10-31\""));

        vvsg.secretary().get(second).then().statusCode(404);
        vvsg.secretary().get(first).then().statusCode(200).body("state", equalTo("underway"));
    }

    @Test
    void dayIsPutRightAndTheSecretaryWarnedOfAnOrganizationThatIsNoPartyOnIt() {
        awaitApplied(partners.amended(4, "jointConsultation", levl, vvsg, "\"until\":\"2023-12-31\""));
        String meeting = levl.created("/meetings", planned("2023-12-14"));
        levl.put(meeting, "/attendance", "{\"participants\":2,\"organizationIds\":[\"%s\"]}".formatted(vvsg.id()))
                .statusCode(200);

        putRight(meeting, "2024-01-01");
        levl.secretary()
                .get("/seatWarnings")
                .then()
                .body("items.kind", contains("tookPartAsNoParty"))
                .body("items[0].meetingIds", contains(idOf(meeting)));
        putRight(meeting, "2023-12-31");

        levl.secretary().get("/seatWarnings").then().body("items", empty());
    }

    private void putRight(String meeting, String day) {
        levl.put(meeting, "/dateCorrection", "{\"date\":\"%s\",\"reason\":\"Verschreven\"}".formatted(day))
                .statusCode(200)
                .body("date", equalTo(day));
    }

    @Test
    void partyWhoseFirstDayIsToComeSeesNothingYet() {
        awaitApplied(partners.amended(4, "jointConsultation", levl, vvsg, "\"from\":\"2024-03-02\""));
        vvsg.secretary().get(joint).then().statusCode(404);
        vvsg.secretary().get("/bodies").then().body("total", equalTo(0));

        clock.moveTo(Instant.parse("2024-03-01T23:00:01Z"));

        vvsg.secretary().get(joint).then().statusCode(200);
    }

    @Test
    void seatOfAPartyThatLeftEndsWithItsLastDayAndTheSecretaryIsWarnedOfWhereItsPersonTookPart() {
        String person = vvsg.person("Medewerker 01");
        vvsg.created("/mandates", """
                {"bodyId":"%s","personId":"%s","role":"member","appointment":"delegated","period":{"start":"2022-01-01"}}""".formatted(idOf(joint), person));
        String before = levl.created("/meetings", planned("2023-12-14"));
        levl.start(before, List.of(person)).statusCode(200);
        String after = levl.created("/meetings", planned("2024-02-15"));
        levl.start(after, List.of(person)).statusCode(200);

        awaitApplied(partners.amended(4, "jointConsultation", levl, vvsg, "\"until\":\"2023-12-31\""));

        levl.secretary()
                .get("/seatWarnings")
                .then()
                .body("items.kind", contains("tookPartWithoutSeat"))
                .body("items[0].personId", equalTo(person))
                .body("items[0].meetingIds", contains(idOf(after)));
        levl.start(after, List.of(person)).statusCode(400).body("type", endsWith(":notAMember"));
        levl.start(before, List.of(person)).statusCode(200);
        seatsOn("2023-12-31").body("total", equalTo(1));
        seatsOn("2024-01-01").body("total", equalTo(0));
    }

    @Test
    void secretaryIsWarnedOfPartyThatTurnsOutToHaveLeftBeforeAMeetingUntilThatIsTakenBack() {
        String meeting = levl.created("/meetings", planned("2024-02-15"));
        levl.put(
                        meeting,
                        "/attendance",
                        "{\"participants\":2,\"organizationIds\":[\"%s\",\"%s\"]}".formatted(levl.id(), vvsg.id()))
                .statusCode(200);

        awaitApplied(partners.told("noticeGiven", 4, "jointConsultation", levl, vvsg, "\"until\":\"2023-12-31\""));

        levl.secretary()
                .get("/seatWarnings")
                .then()
                .body("items.kind", contains("tookPartAsNoParty"))
                .body("items[0].organization.id", equalTo(vvsg.id()))
                .body("items[0].meetingIds", contains(idOf(meeting)));

        awaitApplied(partners.told("corrected", 5, "jointConsultation", levl, vvsg, "\"until\":\"2024-02-15\""));

        levl.secretary().get("/seatWarnings").then().body("items", empty());
    }

    @Test
    void secretaryIsWarnedOfPartyThatTurnsOutNotToHaveBeenInYet() {
        String meeting = levl.created("/meetings", planned("2024-02-15"));
        levl.put(meeting, "/attendance", "{\"participants\":2,\"organizationIds\":[\"%s\"]}".formatted(vvsg.id()))
                .statusCode(200);

        awaitApplied(partners.amended(4, "jointConsultation", levl, vvsg, "\"from\":\"2024-02-16\""));

        levl.secretary().get("/seatWarnings").then().body("items.kind", contains("tookPartAsNoParty"));
    }

    @Test
    void partyThatCameInAgainFindsNoMeetingOfTheTimeBetweenByItsId() {
        awaitApplied(partners.amended(
                4,
                "jointConsultation",
                levl,
                vvsg,
                "\"until\":\"2022-12-31\"},{\"organizationId\":\"%s\",\"role\":\"partner\",\"state\":\"signed\",\"from\":\"2024-01-01\""
                        .formatted(vvsg.id())));

        vvsg.secretary().get(first).then().statusCode(200);
        vvsg.secretary().get(second).then().statusCode(404);
        vvsg.secretary().get("/meetings").then().body("items.id", contains(idOf(first)));
    }

    @Test
    void meetingsPlannedBeforeAFirstDayThatWasMovedLaterAreToldToTheSecretary() {
        awaitApplied(partners.beginningOn("2023-01-01")
                .publish(UUID.randomUUID(), "amended", 4, List.of("jointConsultation"), levl, vvsg));

        levl.secretary()
                .get("/seatWarnings")
                .then()
                .body("items.kind", contains("meetingBeforeAgreement"))
                .body("items[0].meetingIds", contains(idOf(first)))
                .body("items[0].bodyId", equalTo(idOf(joint)));
    }

    @Test
    void jointBodyDoesNotMeetBeforeItsAgreementBegins() {
        levl.post("/meetings", planned("2020-12-31"))
                .statusCode(400)
                .body("type", endsWith(":meetingBeforeAgreement"))
                .body("issues[0].name", equalTo("date"));
    }

    @Test
    void organizationThatIsNoPartyOnThatDayComesAsAGuestAlone() {
        GovernanceFixtures other = GovernanceFixtures.organization();
        awaitApplied(partners.amended(4, "jointConsultation", levl, vvsg, "\"until\":\"2022-12-31\""));
        String whileParty = levl.created("/meetings", planned("2022-02-01"));
        String later = levl.created("/meetings", planned("2023-02-01"));

        attend(whileParty, "[\"%s\",\"%s\"]".formatted(levl.id(), vvsg.id()), "[]")
                .statusCode(200);
        for (GovernanceFixtures stranger : List.of(vvsg, other)) {
            attend(later, "[\"%s\",\"%s\"]".formatted(levl.id(), stranger.id()), "[]")
                    .statusCode(400)
                    .body("type", endsWith(":onlyAsGuest"))
                    .body("issues.name", contains("organizationIds[1]"));
        }
        attend(later, "[\"%s\"]".formatted(levl.id()), "[\"%s\"]".formatted(other.id()))
                .statusCode(200)
                .body("organizations.id", contains(levl.id()))
                .body("guests.id", contains(other.id()))
                .body("participants", equalTo(3));
    }

    @Test
    void guestsAreNotAmongThoseWhoDecideNorTold() {
        GovernanceFixtures guest = GovernanceFixtures.organization();
        String agenda = """
                [{"number":"3","title":{"nl":"Ad hoc"},"subject":{"kind":"other"}}]""";
        String meeting = levl.created("/meetings", planned("2023-02-01").replace("[]", agenda));
        attend(meeting, "[\"%s\",\"%s\"]".formatted(levl.id(), vvsg.id()), "[\"%s\"]".formatted(guest.id()))
                .statusCode(200);

        levl.decide(meeting, tally(4)).statusCode(400).body("type", endsWith(":votesDoNotAddUp"));
        levl.decide(meeting, tally(3)).statusCode(201).body("quorum.inRoom", equalTo(3));
        levl.approveMinutes(meeting, "2023-02-20").statusCode(200);

        var told = GovernanceFixtures.published("governance.meetings.v1", idOf(meeting), 1);
        assertThat(told)
                .extracting(
                        event -> JsonPath.with(new String(event.value(), UTF_8)).getList("organizationIds"))
                .containsExactly(List.of(levl.id(), vvsg.id()));
    }

    private static String tally(int votesFor) {
        return """
                {"item":"3","method":"vote","tally":{"votesFor":%d,"votesAgainst":0,"abstained":0}}""".formatted(votesFor);
    }

    private ValidatableResponse attend(String meeting, String organizations, String guests) {
        return levl.put(meeting, "/attendance", """
                {"participants":3,"organizationIds":%s,"guestIds":%s}""".formatted(organizations, guests));
    }

    private ValidatableResponse seatsOn(String day) {
        return levl.secretary().get("/mandates?date=" + day).then();
    }

    private String planned(String day) {
        return """
                {"bodyId":"%s","date":"%s","agenda":[]}""".formatted(idOf(joint), day);
    }

    private String held(String day, String approvedOn) {
        String meeting = levl.created(
                "/meetings", """
                {"bodyId":"%s","date":"%s","agenda":[{"number":"1","title":{"nl":"Stand"},"subject":{"kind":"other"}}],
                 "papers":[{"title":"Nota","kind":"note","sha256":"%s","addedOn":"%s"},
                           {"title":"Naslag","kind":"report","sha256":"%s","addedOn":"%s"}]}""".formatted(idOf(joint), day, "a".repeat(64), day, "b".repeat(64), approvedOn));
        levl.put(meeting, "/attendance", "{\"participants\":2}").statusCode(200);
        levl.decide(meeting, "{\"item\":\"1\",\"method\":\"consensus\"}").statusCode(201);
        levl.approveMinutes(meeting, approvedOn).statusCode(200);
        return meeting;
    }
}
