package org.samenspel.governance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.samenspel.governance.GovernanceFixtures.idOf;
import static org.samenspel.governance.GovernanceFixtures.with;
import static org.samenspel.governance.Members.BELGIAN;
import static org.samenspel.governance.Members.FOREIGN;
import static org.samenspel.governance.Members.ORIGIN_RULE;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.testing.MovableClock;

/** Beveren becomes Beveren-Kruibeke-Zwijndrecht on 2022-01-01, which acts for it from that day, and only from that day. */
@QuarkusTest
class SuccessionApiTest {

    private final GovernanceFixtures beveren = GovernanceFixtures.organization();
    private final GovernanceFixtures merged = GovernanceFixtures.organization();
    private final GovernanceFixtures partner = GovernanceFixtures.organization();

    @Inject
    MovableClock clock;

    @BeforeEach
    void onTheDayBefore() {
        beveren.registered().succeededBy(merged.registered(), LocalDate.of(2022, 1, 1));
        clock.moveTo(Instant.parse("2021-12-31T10:00:00Z"));
    }

    @Test
    void changesTheBodyWithTheOldCodeAndTheNewOne() {
        String board = beveren.body("board");
        merged.secretary().get(board).then().statusCode(404);

        onTheDay();

        merged.patch(board, "{\"size\":22}").statusCode(200).body("organization.id", equalTo(beveren.id()));
        beveren.patch(board, "{\"size\":23}").statusCode(200);
        merged.secretary().get("/bodies").then().body("total", equalTo(1));
        beveren.secretary().get(beveren.body("council")).then().body("organization.id", equalTo(merged.id()));
    }

    @Test
    void isThePartyInTheBodiesOfTheAgreement() {
        UUID agreement = new PartnersEvents().activated(List.of("joint", "steeringGroup", "board"), beveren, partner);
        String joint = beveren.bodyOf(agreement, "joint");
        String steeringGroup = partner.bodyOf(agreement, "steeringGroup");
        merged.secretary().get(steeringGroup).then().statusCode(404);

        onTheDay();

        merged.secretary().get(steeringGroup).then().statusCode(200);
        merged.bodyOf(agreement, "board");
        String member = merged.seated(joint, "member");
        merged.secretary().get("/mandates?personId=" + member).then().body("total", equalTo(1));
        partner.secretary().get("/mandates?personId=" + member).then().body("total", equalTo(0));
    }

    @Test
    void goesOnWithMandatesMeetingsAndDecisions() {
        String board = beveren.body("board");
        List<String> members = beveren.members(board, 2);
        String meeting = beveren.meeting(board);
        merged.secretary().get(meeting).then().statusCode(404);
        merged.secretary().get("/mandates").then().body("total", equalTo(0));

        onTheDay();

        merged.start(meeting, with(members, merged.seated(board, "member"))).statusCode(200);
        String decision = merged.decide(meeting, "{\"item\":\"3\",\"method\":\"consensus\"}")
                .statusCode(201)
                .extract()
                .path("id");
        merged.approveMinutes(meeting, "2021-12-14").statusCode(200).body("present.size()", equalTo(3));
        merged.secretary().get("/decisions/" + decision).then().statusCode(200);
        merged.secretary().get("/mandates").then().body("total", equalTo(3));
    }

    @Test
    void keepsThePeopleAndWhatTheyDeclare() {
        String person = "/persons/" + beveren.person("Lid 01");
        merged.secretary().get(person).then().statusCode(404);

        onTheDay();

        merged.secretary().get(person).then().statusCode(200);
        merged.created(person + "/otherMandates", """
                {"kind":"board","title":"lid","organization":"Een vzw","paid":false,"executive":false,"period":{"start":"2019-01-01"}}""");
        new Members(merged, "").declare(idOf(person), FOREIGN).statusCode(204);
    }

    /** Who compares the reports of both must not see who came: they are as two reports of one organization. */
    @Test
    void countsTheMembersOfBothAsOne() {
        Members board = Members.ofBoard(beveren, ORIGIN_RULE);
        board.with(5, FOREIGN);
        board.with(5, BELGIAN);
        board.makeReport("2021-06-30").statusCode(201);
        merged.secretary().get("/diversityReports").then().body("total", equalTo(0));

        onTheDay();

        Members council = Members.ofBoard(merged);
        council.with(5, FOREIGN);
        council.with(4, BELGIAN);
        council.makeReport("2022-01-01").statusCode(409).body("type", endsWith(":tooFewChanges"));
        council.with(BELGIAN);
        council.makeReport("2022-01-01")
                .statusCode(201)
                .body("people", equalTo(20))
                .body("organization.id", equalTo(merged.id()));
        new Members(merged, board.body())
                .composition("2022-01-01")
                .body("rules[0].total", equalTo(20))
                .body("rules[0].countedOn", equalTo("2022-01-01"));
        merged.secretary().get("/diversityReports").then().body("total", equalTo(2));
    }

    @Test
    void ofASplitEachActsForWhatIsNamedForIt() {
        String board = beveren.body("board");
        String council = beveren.body("council");
        divided(idOf(board));

        onTheDay();

        merged.patch(board, "{\"size\":22}").statusCode(200);
        partner.patch(board, "{\"size\":22}").statusCode(403);
        merged.patch(council, "{\"size\":22}").statusCode(403);
        beveren.patch(council, "{\"size\":22}").statusCode(403);
        partner.secretary().get(council + "/composition").then().statusCode(200);
    }

    @Test
    void ofASplitListsBodiesAndMandatesThatAreNamedForNone() {
        String board = beveren.body("board");
        String council = beveren.body("council");
        UUID agreement = new PartnersEvents().activated(List.of("joint"), beveren, partner);
        String joint = beveren.bodyOf(agreement, "joint");
        beveren.members(board, 1);
        List<String> forNone = with(beveren.members(council, 1), beveren.seated(joint, "member"));
        String unassigned = "?unassignedOf=" + beveren.id();
        divided(idOf(board));
        beveren.secretary().get("/bodies" + unassigned).then().body("items", empty());
        beveren.secretary().get("/mandates" + unassigned).then().body("items", empty());

        onTheDay();

        for (GovernanceFixtures each : List.of(beveren, merged, partner)) {
            each.secretary().get("/bodies" + unassigned).then().body("items.id", contains(idOf(council), idOf(joint)));
            each.secretary().get("/mandates" + unassigned).then().body("items.personId", equalTo(forNone));
        }
        GovernanceFixtures.organization()
                .secretary()
                .get("/bodies" + unassigned)
                .then()
                .body("items", empty());
        divided(agreement.toString());
        merged.secretary().get("/bodies" + unassigned).then().body("items.id", contains(idOf(board), idOf(council)));
        merged.secretary().get("/mandates" + unassigned).then().body("total", equalTo(2));
    }

    private void divided(String matter) {
        beveren.registered().dividedInto(merged.registered(), matter, partner.registered(), LocalDate.of(2022, 1, 1));
    }

    private void onTheDay() {
        clock.moveTo(Instant.parse("2022-01-01T10:00:00Z"));
    }
}
