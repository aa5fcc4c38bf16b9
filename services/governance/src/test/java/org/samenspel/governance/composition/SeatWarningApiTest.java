package org.samenspel.governance.composition;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.samenspel.governance.GovernanceFixtures.as;
import static org.samenspel.governance.GovernanceFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.GovernanceFixtures;
import org.samenspel.governance.PartnersEvents;

/** A board of three whose meeting of 2021-11-25 was held. */
@QuarkusTest
class SeatWarningApiTest {

    private static final String PAID = """
            {"kind":"political","title":"schepen","organization":"Een gemeente","paid":true,"executive":true,
             "period":{"start":"2021-10-01"}}""";

    private final GovernanceFixtures levl = GovernanceFixtures.organization();
    private String board;
    private List<String> members;
    private String meeting;

    @BeforeEach
    void boardThatMet() {
        board = levl.body("board");
        levl.patch(board, "{\"incompatibilities\":[\"paidExecutivePoliticalMandate\"]}")
                .statusCode(200);
        members = levl.members(board, 3);
        meeting = levl.held(board, members);
    }

    @Test
    void compositionTellsAPaidExecutiveMandateTakenAfterTheSeat() {
        levl.created("/persons/" + members.getFirst() + "/otherMandates", PAID);

        composition("2021-09-30").body("warnings", empty());
        composition("2021-10-01")
                .body("warnings.kind", contains("paidExecutivePoliticalMandate"))
                .body("warnings[0].personId", equalTo(members.getFirst()))
                .body("warnings[0].meetingIds", contains(idOf(meeting)));
    }

    @Test
    void secretaryIsWarnedOfABodyMadeSmallerThanItsMembers() {
        levl.patch(board, "{\"size\":2}").statusCode(200);

        levl.secretary()
                .get("/seatWarnings")
                .then()
                .statusCode(200)
                .body("items.kind", contains("moreMembersThanSeats"))
                .body("items[0].from", equalTo("2021-01-01"))
                .body("items[0].until", equalTo("2022-12-31"))
                .body("items[0].meetingIds", contains(idOf(meeting)));
    }

    @Test
    void secretaryIsWarnedOfAMandateThatEndedBeforeAVoteAlreadyCastOrWasWithdrawn() {
        levl.put(mandateOf(members.get(0)), "/end", "{\"endedOn\":\"2021-11-24\",\"reason\":\"ontslag\"}")
                .statusCode(200);
        levl.put(mandateOf(members.get(1)), "/withdrawal", "{\"reason\":\"Verkeerde persoon\"}")
                .statusCode(200)
                .body("withdrawal.reason", equalTo("Verkeerde persoon"));

        composition("2021-11-25")
                .body("warnings.kind", contains("tookPartWithoutSeat", "tookPartWithoutSeat"))
                .body("warnings.meetingIds.flatten()", contains(idOf(meeting), idOf(meeting)));
        composition("2021-11-24").body("warnings", empty());
    }

    @Test
    void changeThatMakesASeatBreakARuleSaysSoInItsOwnAnswer() {
        String person = members.getFirst();
        levl.patch(board, "{\"name\":{\"nl\":\"Bestuursorgaan\"}}")
                .statusCode(200)
                .body("warnings", empty());

        levl.patch(board, "{\"size\":2}")
                .statusCode(200)
                .body("size", equalTo(2))
                .body("warnings.kind", contains("moreMembersThanSeats"))
                .body("warnings[0].meetingIds", contains(idOf(meeting)));
        String other = levl.post("/persons/" + person + "/otherMandates", PAID)
                .statusCode(201)
                .body("title", equalTo("schepen"))
                .body("warnings.kind", contains("paidExecutivePoliticalMandate"))
                .body("warnings[0].personId", equalTo(person))
                .extract()
                .path("id");
        levl.secretary()
                .body("{\"endsOn\":\"2021-10-31\"}")
                .put("/persons/" + person + "/otherMandates/" + other + "/end")
                .then()
                .statusCode(200)
                .body("warnings.until", contains("2021-10-31"));
        levl.put(mandateOf(person), "/end", "{\"endedOn\":\"2021-11-24\",\"reason\":\"ontslag\"}")
                .statusCode(200)
                .body("earlyEnd.endedOn", equalTo("2021-11-24"))
                .body("warnings.kind", contains("paidExecutivePoliticalMandate", "tookPartWithoutSeat"))
                .body("warnings[1].meetingIds", contains(idOf(meeting)));
    }

    @Test
    void mandateThatWasEnteredByMistakeWarnsNoMoreAndKeepsFromNoSeat() {
        String person = members.getFirst();
        String register = "/persons/" + person + "/otherMandates";
        String mistake = levl.post(register, PAID).statusCode(201).extract().path("id");

        levl.secretary()
                .body("{\"reason\":\"Van een andere persoon\"}")
                .put(register + "/" + mistake + "/withdrawal")
                .then()
                .statusCode(200)
                .body("withdrawal.reason", equalTo("Van een andere persoon"))
                .body("warnings", empty());

        composition("2021-11-25").body("warnings", empty());
        levl.secretary().get(register).then().body("items.id", contains(mistake));
        levl.put(mandateOf(person), "/end", "{\"endedOn\":\"2021-12-01\",\"reason\":\"ontslag\"}")
                .statusCode(200);
        levl.created("/mandates", """
                {"bodyId":"%s","personId":"%s","role":"member","appointment":"board",
                 "period":{"start":"2022-01-01","end":"2022-12-31"}}""".formatted(idOf(board), person));
    }

    @Test
    void seatThatIsEnteredLateAndTakesTheQuorumFromADecisionSaysSoInItsOwnAnswer() {
        String council = levl.body("council");
        String decided = levl.underway(council, levl.members(council, 1));
        levl.decide(decided, "{\"item\":\"1\",\"method\":\"consensus\"}").statusCode(201);

        seat(council).statusCode(201).body("warnings", empty());
        seat(council)
                .statusCode(201)
                .body("warnings.kind", contains("decidedWithoutQuorum"))
                .body("warnings[0].meetingIds", contains(idOf(decided)));
    }

    private ValidatableResponse seat(String body) {
        return levl.post("/mandates", """
                {"bodyId":"%s","personId":"%s","role":"member","appointment":"generalAssembly",
                 "period":{"start":"2021-01-01","end":"2022-12-31"}}""".formatted(idOf(body), levl.person("Lid later")));
    }

    @Test
    void secretaryIsWarnedOfASecondMeetingThatComesTooSoonAfterTheFirstThatWasMoved() {
        String agenda = """
                [{"number":"1","title":{"nl":"Statuten"},"subject":{"kind":"statutes"}}]""";
        String first = levl.meeting(board, agenda);
        String second = levl.created("/meetings", """
                {"bodyId":"%s","date":"2021-12-10","secondOf":"%s","agenda":%s}""".formatted(idOf(board), idOf(first), agenda));
        levl.secretary().get("/seatWarnings").then().body("items", empty());

        levl.patch(first, "{\"date\":\"2021-11-26\"}").statusCode(200);

        levl.secretary()
                .get("/seatWarnings")
                .then()
                .body("items.kind", contains("secondMeetingTooEarly"))
                .body("items[0].meetingIds", contains(idOf(second)));
    }

    @Test
    void memberThatDeclaresAPaidExecutiveMandateReadsWhatItDoesNotGoTogetherWith() {
        String person = members.getFirst();
        levl.patch(
                        "/persons/" + person,
                        "{\"account\":\"partner@%s\"}"
                                .formatted(levl.registered().code()))
                .statusCode(200);

        as(levl.token("partner"))
                .body(PAID)
                .post("/ownOtherMandates")
                .then()
                .statusCode(201)
                .body("warnings.kind", contains("paidExecutivePoliticalMandate"))
                .body("warnings.personId", contains(person));
    }

    @Test
    void partyThatEndsASeatReadsNothingOfMeetingsThatItsPartnerRuns() {
        GovernanceFixtures party = GovernanceFixtures.organization();
        UUID agreement = new PartnersEvents().activated(List.of("jointConsultation"), levl, party);
        String joint = levl.bodyOf(agreement, "jointConsultation");
        String employee = party.seated(joint, "member");
        String held = levl.meeting(joint, "[]");
        levl.start(held, List.of(employee)).statusCode(200);
        levl.approveMinutes(held, "2021-12-14").statusCode(200);
        String mandate = "/mandates/"
                + party.secretary().get("/mandates?personId=" + employee).path("items[0].id");

        party.put(mandate, "/end", "{\"endedOn\":\"2021-11-24\",\"reason\":\"ontslag\"}")
                .statusCode(200)
                .body("warnings", empty());
    }

    @Test
    void withdrawnMandateStaysReadableAndTheSeatIsGivenAnew() {
        String mandate = mandateOf(members.getFirst());
        levl.put(mandate, "/withdrawal", "{\"reason\":\"Verkeerde begindatum\"}")
                .statusCode(200);

        levl.put(mandate, "/withdrawal", "{\"reason\":\"Nog eens\"}").statusCode(409);
        levl.put(mandate, "/end", "{\"endedOn\":\"2021-11-24\",\"reason\":\"ontslag\"}")
                .statusCode(409);
        levl.created("/mandates", """
                {"bodyId":"%s","personId":"%s","role":"member","appointment":"board",
                 "period":{"start":"2021-02-01","end":"2022-12-31"}}""".formatted(idOf(board), members.getFirst()));
        levl.secretary()
                .get("/mandates?date=2021-11-25&personId=" + members.getFirst())
                .then()
                .body("total", equalTo(1));
        levl.secretary().get("/mandates?personId=" + members.getFirst()).then().body("total", equalTo(2));
    }

    private ValidatableResponse composition(String day) {
        return levl.secretary().get(board + "/composition?date=" + day).then().statusCode(200);
    }

    private String mandateOf(String person) {
        return "/mandates/"
                + levl.secretary().get("/mandates?personId=" + person).path("items[0].id");
    }
}
