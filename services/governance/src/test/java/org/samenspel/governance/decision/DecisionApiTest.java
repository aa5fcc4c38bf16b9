package org.samenspel.governance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.governance.GovernanceFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.governance.GovernanceFixtures;
import org.samenspel.testing.Database;

/** A board of five, of whom three are needed to decide; four came to its meeting, where one leaves for item 3. */
@QuarkusTest
class DecisionApiTest {

    private static final String CONSENSUS = """
            {"item":"%s","method":"consensus"}""";

    private final GovernanceFixtures levl = GovernanceFixtures.organization();
    private String board;
    private List<String> members;
    private String conflicted;
    private String meeting;

    @BeforeEach
    void startMeeting() {
        board = levl.body("board");
        members = levl.members(board, 5);
        conflicted = members.get(3);
        meeting = levl.meeting(board);
        levl.declare(meeting, conflicted, "3").statusCode(200);
        levl.start(meeting, members.subList(0, 4)).statusCode(200);
    }

    @Test
    void decidesByConsensus() {
        String id = levl.decide(meeting, CONSENSUS.formatted("1"))
                .statusCode(201)
                .body("outcome", equalTo("adopted"))
                .body("method", equalTo("consensus"))
                .body("tally", nullValue())
                .body("subject.kind", equalTo("plan"))
                .body("takenOn", equalTo("2021-11-25"))
                .body("quorum.required", equalTo(3))
                .body("quorum.inRoom", equalTo(4))
                .extract()
                .path("id");

        levl.secretary().get("/decisions/" + id).then().statusCode(200).body("item", equalTo("1"));
    }

    @Test
    void decidesByVoteWithAMinorityStandpoint() {
        levl.decide(meeting, """
                        {"item":"2","method":"vote","tally":{"votesFor":2,"votesAgainst":1,"abstained":1},
                         "minorityStandpoints":[{"personId":"%s","text":"Eerst het verschil uitleggen"}]}""".formatted(members.getFirst()))
                .statusCode(201)
                .body("outcome", equalTo("adopted"))
                .body("tally.votesFor", equalTo(2))
                .body("minorityStandpoints[0].personId", equalTo(members.getFirst()));
    }

    @Test
    void tellsTheCastingVoteWhereTheStatutesGiveItForThatKindOfSubject() {
        String council = levl.created("/bodies", """
                {"code":"council","name":{"nl":"Raad"},
                 "procedure":{"powers":[{"subject":"budget","competence":"decides","castingVote":true}]}}""");
        String tied = levl.underway(council, List.of(levl.seated(council, "chair"), levl.seated(council, "member")));
        String tie = """
                {"item":"%d","method":"vote","tally":{"votesFor":1,"votesAgainst":1,"abstained":0},"castingVote":"for"}""";

        levl.decide(tied, tie.formatted(2))
                .statusCode(201)
                .body("castingVote", equalTo("for"))
                .body("outcome", equalTo("adopted"));
        levl.decide(tied, tie.formatted(3))
                .statusCode(400)
                .body("type", endsWith(":noCastingVote"))
                .body("issues.name", contains("castingVote"));
    }

    @Test
    void countsVotesByNameAndForgetsTheNames() {
        decideByName("1", members.subList(0, 4)).statusCode(201).body("tally.votesFor", equalTo(4));

        List<Map<String, Object>> kept = new ArrayList<>(
                Database.query("select * from decision where meeting_id = '%s'".formatted(idOf(meeting))));
        kept.addAll(Database.query("select payload::text from outbox"));
        assertThat(kept.toString()).doesNotContain(members);
    }

    @Test
    void whoDeclaredAConflictCountsForNeitherQuorumNorMajority() {
        decideByTally("3", 2, 1, 0)
                .statusCode(201)
                .body("quorum.required", equalTo(2))
                .body("quorum.inRoom", equalTo(3))
                .body("quorum.mayDecide", equalTo(4));
    }

    @Test
    void refusesVoteAndStandpointOfWhoDidNotCome() {
        String absent = members.get(4);

        refused(decideByName("1", members), 400, "voterNotPresent").body("issues.name", contains("votes[4].personId"));
        refused(standpoint("1", absent, "Tegen"), 400, "voterNotPresent");
    }

    @Test
    void refusesDecisionOnAnItemTwice() {
        levl.decide(meeting, CONSENSUS.formatted("1")).statusCode(201);

        refused(levl.decide(meeting, CONSENSUS.formatted("1")), 409, "itemDecided");
        levl.secretary().get("/decisions?meetingId=" + idOf(meeting)).then().body("total", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"item\":\"1\",\"method\":\"vote\"}",
                "{\"item\":\"1\",\"method\":\"vote\",\"tally\":{\"votesFor\":4,\"votesAgainst\":0,\"abstained\":0},\"votes\":[]}",
                "{\"item\":\"1\",\"method\":\"consensus\",\"tally\":{\"votesFor\":4,\"votesAgainst\":0,\"abstained\":0}}",
                "{\"item\":\"1\",\"method\":\"vote\",\"tally\":{\"votesFor\":5,\"votesAgainst\":-1,\"abstained\":0}}",
                "{\"item\":\"1\",\"method\":\"vote\",\"tally\":{\"votesFor\":4}}",
                "{\"item\":\"1\",\"method\":\"vote\",\"votes\":[null]}",
                "{\"item\":\"1\",\"method\":\"consensus\",\"minorityStandpoints\":[{\"text\":\"Tegen\"}]}",
                "{\"item\":\"1\",\"method\":\"consensus\",\"minorityStandpoints\":[null]}",
                "{\"item\":\"1\",\"method\":\"drawingLots\"}",
                "{\"item\":\" \",\"method\":\"consensus\"}",
                "{\"method\":\"consensus\"}"
            })
    void refusesDecisionThatMakesNoSense(String decision) {
        levl.decide(meeting, decision)
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:belgif:badRequest"))
                .body("issues", hasSize(1));
    }

    @Test
    void decidesOnceForTheSameKey() {
        String first = decideWithKey("1").statusCode(201).extract().path("id");

        decideWithKey("1").statusCode(201).body("id", equalTo(first));
        decideWithKey("2").statusCode(409).body("type", endsWith(":idempotencyKeyReused"));
    }

    @Test
    void bodyWithoutMembersDecidesByNumber() {
        String network = levl.body("network");
        String gathering = levl.meeting(network);
        levl.put(gathering, "/attendance", "{\"participants\":3}")
                .statusCode(200)
                .body("participants", equalTo(3))
                .body("present", nullValue());

        refused(decideByTally(gathering, "1", 2, 1, 0), 409, "quorumUnknown");
        levl.patch(network, "{\"size\":8}").statusCode(200);
        refused(decideByTally(gathering, "1", 2, 1, 0), 409, "noQuorum");
        levl.patch(network, "{\"size\":6}").statusCode(200);
        refused(decideByTally(gathering, "1", 4, 0, 0), 400, "votesDoNotAddUp");
        decideByTally(gathering, "1", 2, 1, 0).statusCode(201).body("outcome", equalTo("adopted"));
    }

    @Test
    void listsByBodyMeetingAndOutcome() {
        levl.decide(meeting, CONSENSUS.formatted("1")).statusCode(201);
        decideByTally("2", 1, 3, 0).statusCode(201);

        levl.secretary().get("/decisions").then().body("total", equalTo(2)).body("items", hasSize(2));
        levl.secretary()
                .get("/decisions?outcome=rejected&bodyId=" + idOf(board))
                .then()
                .body("items.item", equalTo(List.of("2")));
        levl.secretary().get("/decisions?meetingId=" + UUID.randomUUID()).then().body("total", equalTo(0));
    }

    private ValidatableResponse decideWithKey(String item) {
        return levl.secretary()
                .header("Idempotency-Key", "decision-1")
                .body(CONSENSUS.formatted(item))
                .post(meeting + "/decisions")
                .then();
    }

    private ValidatableResponse decideByTally(String item, int votesFor, int votesAgainst, int abstained) {
        return decideByTally(meeting, item, votesFor, votesAgainst, abstained);
    }

    private ValidatableResponse decideByTally(
            String where, String item, int votesFor, int votesAgainst, int abstained) {
        return levl.decide(where, """
                {"item":"%s","method":"vote","tally":{"votesFor":%d,"votesAgainst":%d,"abstained":%d}}""".formatted(item, votesFor, votesAgainst, abstained));
    }

    private ValidatableResponse decideByName(String item, List<String> voters) {
        return decideByName(meeting, item, voters);
    }

    private ValidatableResponse decideByName(String where, String item, List<String> voters) {
        String votes = voters.stream()
                .map("{\"personId\":\"%s\",\"choice\":\"for\"}"::formatted)
                .collect(Collectors.joining(",", "[", "]"));
        return levl.decide(where, """
                {"item":"%s","method":"vote","votes":%s}""".formatted(item, votes));
    }

    private ValidatableResponse standpoint(String item, String person, String text) {
        return levl.decide(meeting, """
                {"item":"%s","method":"consensus","minorityStandpoints":[{"personId":"%s","text":"%s"}]}""".formatted(item, person, text));
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status, String rule) {
        return answer.statusCode(status).body("type", equalTo("urn:problem-type:samenspel:" + rule));
    }
}
