package org.samenspel.governance.decision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.samenspel.governance.GovernanceFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.GovernanceFixtures;

/** A board of four that met with two on 2021-11-25, when half of them was enough. */
@QuarkusTest
class StatutesApiTest {

    private static final String CONSENSUS = "{\"item\":\"1\",\"method\":\"consensus\"}";

    private final GovernanceFixtures levl = GovernanceFixtures.organization();
    private String board;
    private List<String> members;

    @BeforeEach
    void boardOfFour() {
        board = levl.body("board");
        members = levl.members(board, 4);
    }

    @Test
    void meetingIsJudgedByTheStatutesOfItsDayAlsoIfOthersTookTheirPlaceSince() {
        String meeting = levl.underway(board, members.subList(0, 2));
        levl.patch(board, "{\"quorum\":\"3/4\",\"appliesFrom\":\"2021-11-26\"}")
                .statusCode(200)
                .body("quorum", equalTo("3/4"))
                .body("earlierStatutes.quorum", contains("1/2"));

        levl.decide(meeting, CONSENSUS).statusCode(201);

        levl.secretary().get(board).then().body("appliesFrom", equalTo("2021-11-26"));
        levl.secretary().get("/seatWarnings").then().body("items", empty());
    }

    @Test
    void statutesOfThatDayThatAreEnteredAfterTheDecisionWarnOfIt() {
        String meeting = levl.underway(board, members.subList(0, 2));
        levl.decide(meeting, CONSENSUS).statusCode(201);

        levl.patch(board, "{\"quorum\":\"3/4\",\"appliesFrom\":\"2021-01-01\"}")
                .statusCode(200)
                .body("warnings.kind", contains("decidedWithoutQuorum"))
                .body("warnings[0].meetingIds", contains(idOf(meeting)));
    }

    @Test
    void majorityOfThatDayThatIsEnteredAfterTheDecisionWarnsOfItAndChangesNothingOfIt() {
        String meeting = levl.underway(board, members);
        String decision = levl.decide(meeting, """
                {"item":"1","method":"vote","tally":{"votesFor":2,"votesAgainst":1,"abstained":1}}""").statusCode(201).extract().path("id");

        levl.patch(board, "{\"majority\":\"fourFifths\",\"appliesFrom\":\"2021-01-01\"}")
                .statusCode(200)
                .body("warnings.kind", contains("decidedWithOtherMajority"))
                .body("warnings[0].meetingIds", contains(idOf(meeting)));

        levl.secretary().get("/decisions/" + decision).then().body("outcome", equalTo("adopted"));
    }

    @Test
    void competenceOfThatDayThatIsEnteredAfterTheDecisionWarnsOfIt() {
        String meeting = levl.underway(board, members);
        levl.decide(meeting, CONSENSUS).statusCode(201);

        levl.patch(board, """
                {"appliesFrom":"2021-01-01","procedure":{"powers":[{"subject":"plan","competence":"advises"}]}}""")
                .statusCode(200)
                .body("warnings.kind", contains("decidedWithOtherCompetence"))
                .body("warnings[0].meetingIds", contains(idOf(meeting)));
        levl.patch(board, "{\"procedure\":{\"powers\":[]}}").statusCode(200).body("warnings", empty());
    }

    @Test
    void statutesThatAppliedAlreadyRefuseWhatTheyDoNotLet() {
        levl.patch(board, "{\"quorum\":\"3/4\",\"appliesFrom\":\"2021-11-25\"}").statusCode(200);

        levl.decide(levl.underway(board, members.subList(0, 2)), CONSENSUS)
                .statusCode(409)
                .body("type", endsWith(":noQuorum"));
    }

    @Test
    void answerHasTheEarlierStatutesThatWereSent() {
        levl.patch(board, "{\"quorum\":\"3/4\",\"appliesFrom\":\"2023-06-01\"}").statusCode(200);

        levl.patch(board, """
                {"quorum":"2/3","appliesFrom":"2024-01-01",
                 "earlierStatutes":[{"quorum":"1/2","majority":"simple","procedure":{"powers":[]}}]}""")
                .statusCode(200)
                .body("appliesFrom", equalTo("2024-01-01"))
                .body("earlierStatutes.quorum", contains("1/2"));
    }

    @Test
    void refusesEarlierStatutesThatDoNotComeBefore() {
        levl.patch(board, """
                {"appliesFrom":"2021-01-01","earlierStatutes":[{"appliesFrom":"2021-01-01","majority":"simple","procedure":{"powers":[]}}]}""")
                .statusCode(400)
                .body(
                        "issues[0].detail",
                        equalTo("earlierStatutes must be in the order of their days, all before appliesFrom"));
    }
}
