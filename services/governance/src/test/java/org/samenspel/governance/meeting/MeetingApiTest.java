package org.samenspel.governance.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.governance.GovernanceFixtures.AGENDA;
import static org.samenspel.governance.GovernanceFixtures.as;
import static org.samenspel.governance.GovernanceFixtures.idOf;
import static org.samenspel.governance.GovernanceFixtures.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.governance.GovernanceFixtures;
import org.samenspel.governance.PartnersEvents;
import org.samenspel.security.Role;
import org.samenspel.testing.MovableClock;

@QuarkusTest
class MeetingApiTest {

    private final GovernanceFixtures levl = GovernanceFixtures.organization();
    private String board;
    private List<String> members;

    @Inject
    MovableClock clock;

    @BeforeEach
    void boardOfThreeInDecember2021() {
        clock.moveTo(Instant.parse("2021-12-20T10:00:00Z"));
        board = levl.body("board");
        members = levl.members(board, 3);
    }

    @Test
    void goesFromPlannedOverUnderwayToHeld() {
        String meeting = levl.meeting(board);
        levl.secretary().get(meeting).then().body("state", equalTo("planned")).body("participants", nullValue());

        levl.put(meeting, "/attendance", """
                        {"present":%s,"excused":["%s"]}""".formatted(json(members.subList(0, 2)), members.get(2)))
                .statusCode(200)
                .body("state", equalTo("underway"))
                .body("participants", equalTo(2))
                .body("excused", contains(members.get(2)));

        levl.approveMinutes(meeting, "2021-12-14")
                .statusCode(200)
                .body("state", equalTo("held"))
                .body("minutesApprovedOn", equalTo("2021-12-14"));
    }

    @Test
    void approvingMinutesAgainChangesNothing() {
        String meeting = levl.held(board, members);
        String etag = levl.etag(meeting);

        levl.approveMinutes(meeting, "2021-12-14").statusCode(200).header("ETag", equalTo(etag));
    }

    @Test
    void changesDateAndAgendaWhilePlanned() {
        String meeting = levl.meeting(board);

        levl.patch(meeting, "{\"date\":\"2021-12-01\",\"agenda\":[]}")
                .statusCode(200)
                .body("date", equalTo("2021-12-01"))
                .body("agenda", hasSize(0));
    }

    @Test
    void meetsWithinThePeriodOfItsBodyAlone() {
        String meeting = levl.meeting(board);

        refused(levl.patch(meeting, "{\"date\":\"2023-01-01\"}"), 400, "meetingOutsideBodyPeriod");
        refused(levl.post("/meetings", """
                        {"bodyId":"%s","date":"2020-12-31","agenda":[]}""".formatted(idOf(board))), 400, "meetingOutsideBodyPeriod");
        levl.patch(meeting, "{\"date\":\"2022-12-31\"}").statusCode(200);
    }

    @Test
    void refusesChangeOfAnythingAfterApprovedMinutes() {
        String meeting = levl.held(board, members);

        refused(levl.patch(meeting, "{\"agenda\":[]}"), 409, "minutesApproved");
        refused(levl.declare(meeting, members.getFirst(), "3"), 409, "minutesApproved");
        refused(levl.patch(meeting, "{\"papers\":[]}"), 409, "minutesApproved");
        refused(levl.start(meeting, members), 409, "minutesApproved");
        refused(levl.approveMinutes(meeting, "2021-12-15"), 409, "minutesApproved");
        refused(levl.decide(meeting, "{\"item\":\"3\",\"method\":\"consensus\"}"), 409, "minutesApproved");
    }

    @Test
    void correctsWhoCameUntilTheMinutesAreApprovedButNotAgainstADecision() {
        String meeting = levl.underway(board, members);

        levl.start(meeting, members.subList(0, 2))
                .statusCode(200)
                .body("participants", equalTo(2))
                .body("corrections", hasSize(1))
                .body("corrections[0].attendance.present", hasSize(3));
        String decision = levl.decide(meeting, "{\"item\":\"3\",\"method\":\"consensus\"}")
                .statusCode(201)
                .extract()
                .path("id");
        refused(levl.start(meeting, members), 409, "decisionStands");

        levl.put("/decisions/" + decision, "/withdrawal", "{\"reason\":\"Te vroeg genoteerd\"}")
                .statusCode(200)
                .body("withdrawal.withdrawnOn", equalTo("2021-12-20"));
        levl.start(meeting, members).statusCode(200).body("participants", equalTo(3));
    }

    @Test
    void keepsWhoWasThereForEachItem() {
        levl.patch(board, "{\"procedure\":{\"proxiesPerHolder\":1}}").statusCode(200);
        String meeting = levl.meeting(board);
        String first = members.getFirst();

        levl.put(meeting, "/attendance", """
                        {"present":%s,"absences":[{"personId":"%s","items":["1"]}],
                         "proxies":[{"personId":"%s","holderId":"%s"}]}""".formatted(
                                json(members.subList(0, 2)), members.get(1), members.get(2), first))
                .statusCode(200)
                .body("absences[0].items", contains("1"))
                .body("proxies[0].holderId", equalTo(first));
        levl.decide(meeting, "{\"item\":\"1\",\"method\":\"consensus\"}").body("quorum.inRoom", equalTo(2));
        levl.decide(meeting, "{\"item\":\"2\",\"method\":\"consensus\"}").body("quorum.inRoom", equalTo(3));
    }

    @Test
    void secretaryIsWarnedOfAProxyWhoseHolderLeftBecauseOfAConflictUntilThatIsTakenBack() {
        levl.patch(board, "{\"procedure\":{\"proxiesPerHolder\":1}}").statusCode(200);
        String meeting = levl.meeting(board);
        String holder = members.getFirst();
        levl.put(meeting, "/attendance", """
                        {"present":%s,"proxies":[{"personId":"%s","holderId":"%s"}]}""".formatted(json(members.subList(0, 2)), members.get(2), holder))
                .statusCode(200);

        levl.declare(meeting, holder, "1").statusCode(200);
        levl.secretary()
                .get("/seatWarnings")
                .then()
                .body("items.kind", contains("representedInVain"))
                .body("items[0].personId", equalTo(members.get(2)))
                .body("items[0].meetingIds", contains(idOf(meeting)));

        levl.put(meeting, "/conflicts", "{\"conflicts\":[]}").statusCode(200);
        levl.secretary().get("/seatWarnings").then().body("items.size()", equalTo(0));
    }

    @Test
    void keepsTimePlacePapersAndMinutes() {
        String meeting = levl.created("/meetings", """
                {"bodyId":"%s","date":"2021-11-25","startsAt":"19:30","place":"Vooruitgangsstraat, Brussel","agenda":%s,
                 "papers":[{"title":"Nota","kind":"note","sha256":"%s","item":"2"}]}""".formatted(idOf(board), AGENDA, "a".repeat(64)));
        levl.start(meeting, members).statusCode(200);

        levl.put(meeting, "/minutesText", "{\"text\":\"De voorzitter opent de vergadering.\"}")
                .statusCode(200)
                .body("startsAt", equalTo("19:30"))
                .body("papers[0].addedOn", equalTo("2021-12-20"))
                .body("minutesText", equalTo("De voorzitter opent de vergadering."))
                .body("minutesApprovedOn", nullValue());
        levl.put(meeting, "/minutes", "{\"approvedOn\":\"2021-12-14\",\"approvedBy\":\"%s\"}".formatted(idOf(board)))
                .statusCode(200)
                .body("minutesApprovedBy", equalTo(idOf(board)));
        refused(levl.put(meeting, "/minutesText", "{\"text\":\"Anders\"}"), 409, "minutesApproved");
        as(levl.token("planner"))
                .get(meeting)
                .then()
                .body("minutesText", nullValue())
                .body("papers", hasSize(1));
    }

    @Test
    void whoseAccountNoPersonHasDeclaresNoConflictOfItsOwn() {
        as(levl.token("partner"))
                .body("{\"item\":\"1\",\"reason\":\"Vennoot\"}")
                .post(levl.underway(board, members) + "/ownConflicts")
                .then()
                .statusCode(404)
                .body("detail", equalTo("No person has the account of this token"))
                .body("issues[0].in", equalTo("header"))
                .body("issues[0].name", equalTo("Authorization"));
    }

    @Test
    void memberDeclaresItsOwnConflictAndReadsMinutesAndStandpoints() {
        String member = levl.token("partner");
        String person = members.getFirst();
        String meeting = levl.underway(board, members);
        levl.decide(meeting, """
                {"item":"3","method":"consensus","minorityStandpoints":[{"personId":"%s","text":"Te vroeg"}]}""".formatted(members.get(1))).statusCode(201);
        as(member)
                .get("/decisions?meetingId=" + idOf(meeting))
                .then()
                .body("items[0].minorityStandpoints", nullValue());

        levl.patch(
                        "/persons/" + person,
                        "{\"account\":\"%s\"}"
                                .formatted("partner@" + levl.registered().code()))
                .statusCode(200);

        as(member)
                .body("{\"item\":\"1\",\"reason\":\"Vennoot\"}")
                .post(meeting + "/ownConflicts")
                .then()
                .statusCode(201)
                .body("told", equalTo("late"));
        as(member).get("/decisions?meetingId=" + idOf(meeting)).then().body("items[0].minorityStandpoints", hasSize(1));
        levl.secretary().get(meeting).then().body("conflicts[0].personId", equalTo(person));
    }

    @Test
    void refusesToCancelWhatDecided() {
        String meeting = levl.underway(board, members);
        levl.decide(meeting, "{\"item\":\"3\",\"method\":\"consensus\"}").statusCode(201);

        refused(levl.cancel(meeting), 409, "meetingDecided");
    }

    @Test
    void refusesToStartBeforeItsDay() {
        clock.moveTo(Instant.parse("2021-11-24T22:59:59Z"));

        refused(levl.start(levl.meeting(board), members), 409, "meetingInFuture");
    }

    @Test
    void refusesMeetingOfABodyThatIsNotThere() {
        plan("/bodies/" + UUID.randomUUID(), "2021-11-25", "[]")
                .statusCode(400)
                .body("issues[0].name", equalTo("bodyId"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"persons\":[]}",
                "{\"present\":[null]}",
                "{\"participants\":3,\"organizationIds\":[\"0193a1c0-7b1e-7000-8000-000000000000\"]}"
            })
    void refusesAttendanceThatMakesNoSense(String attendance) {
        levl.put(levl.meeting(levl.body("network")), "/attendance", attendance).statusCode(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"item\":\"1\",\"reason\":\"Vennoot\"}|conflicts[0].personId",
                "{\"personId\":\"0193a1c0-7b1e-7000-8000-000000000000\",\"item\":\"1\"}|conflicts[0].reason",
                "null|conflicts[0]"
            })
    void namesWhatAConflictLacks(String conflict, String name) {
        levl.put(levl.meeting(board), "/conflicts", "{\"conflicts\":[%s]}".formatted(conflict))
                .statusCode(400)
                .body("issues.name", hasItem(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/conflicts|{\"conflicts\":[]}",
                "/attendance|{\"participants\":3}",
                "/minutes|{\"approvedOn\":\"2021-12-14\"}",
                "/cancellation|{\"reason\":\"Ziekte\"}"
            })
    void refusesChangeOfAVersionThatIsStaleOrNotNamed(String part, String body) {
        String meeting = levl.meeting(board);

        levl.secretary().body(body).put(meeting + part).then().statusCode(428);
        levl.secretary()
                .header("If-Match", "\"99\"")
                .body(body)
                .put(meeting + part)
                .then()
                .statusCode(412);
    }

    @Test
    void showsPeopleToSecretaryCoordinatorAndAuditorOfTheOrganizationOnly() {
        GovernanceFixtures party = GovernanceFixtures.organization();
        UUID agreement = new PartnersEvents().activated(List.of("jointConsultation"), levl, party);
        String joint = levl.bodyOf(agreement, "jointConsultation");
        String member = levl.seated(joint, "member");
        String meeting = levl.meeting(joint, """
                [{"number":"3","title":{"nl":"Punt"},"subject":{"kind":"other"}}]""");
        levl.start(meeting, List.of(member)).statusCode(200);
        levl.decide(meeting, """
                {"item":"3","method":"consensus","minorityStandpoints":[{"personId":"%s","text":"Te vroeg"}]}""".formatted(member)).statusCode(201);
        var insiders = Set.of(Role.GOVERNANCE_SECRETARY, Role.NETWORK_COORDINATOR, Role.AUDITOR);

        for (Role role : Role.values()) {
            assertPeopleAreShown(levl.token(role.code()), meeting, insiders.contains(role));
            assertPeopleAreShown(party.token(role.code()), meeting, false);
        }
    }

    /** Who was there, who left and why, and who did not agree; and the same in lists. */
    private static void assertPeopleAreShown(String token, String meeting, boolean shown) {
        for (String property : List.of("present", "conflicts")) {
            Matcher<Map<?, ?>> expected = shown ? hasKey(property) : not(hasKey(property));
            as(token).get(meeting).then().statusCode(200).body("$", expected);
            as(token).get("/meetings").then().body("items.find { it.id == '%s' }".formatted(idOf(meeting)), expected);
        }
        Response decisions = as(token).get("/decisions?meetingId=" + idOf(meeting));
        String decision = decisions.path("items[0].href");
        Matcher<Map<?, ?>> expected = shown ? hasKey("minorityStandpoints") : not(hasKey("minorityStandpoints"));
        decisions.then().body("items[0]", expected);
        as(token).get("/decisions/" + idOf(decision)).then().statusCode(200).body("$", expected);
    }

    @Test
    void plansOnceForTheSameKey() {
        String plan = """
                {"bodyId":"%s","date":"2021-11-25","agenda":%s}""".formatted(idOf(board), AGENDA);
        String first = planWithKey(plan).statusCode(201).extract().path("id");

        planWithKey(plan).statusCode(201).body("id", equalTo(first));
        planWithKey(plan.replace("11-25", "11-26")).statusCode(409).body("type", endsWith(":idempotencyKeyReused"));
        levl.secretary().get("/meetings").then().body("total", equalTo(1));
    }

    @Test
    void listsByBodyAndState() {
        String other = levl.body("assembly");
        levl.held(board, members);
        levl.meeting(board);
        levl.meeting(other);

        levl.secretary().get("/meetings").then().body("total", equalTo(3)).body("items", hasSize(3));
        levl.secretary()
                .get("/meetings?state=held&bodyId=" + idOf(board))
                .then()
                .body("total", equalTo(1));
        levl.secretary()
                .get("/meetings?state=held&bodyId=" + idOf(other))
                .then()
                .body("total", equalTo(0));
        levl.secretary()
                .get("/meetings?pageSize=2")
                .then()
                .body("items", hasSize(2))
                .body("total", equalTo(3));
    }

    private ValidatableResponse planWithKey(String json) {
        return levl.secretary()
                .header("Idempotency-Key", "meeting-1")
                .body(json)
                .post("/meetings")
                .then();
    }

    private ValidatableResponse plan(String body, String date, String agenda) {
        return levl.post("/meetings", """
                {"bodyId":"%s","date":"%s","agenda":%s}""".formatted(idOf(body), date, agenda));
    }

    private static void refused(ValidatableResponse answer, int status, String rule) {
        answer.statusCode(status).body("type", equalTo("urn:problem-type:samenspel:" + rule));
    }
}
