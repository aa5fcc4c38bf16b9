package org.samenspel.governance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.governance.GovernanceFixtures.idOf;
import static org.samenspel.governance.GovernanceFixtures.published;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.GovernanceFixtures;
import org.samenspel.testing.Database;
import org.samenspel.testing.EventSchemas;

/** An assembly that decides on plan and budget, and a board that prepares the budget. */
@QuarkusTest
class CompetenceApiTest {

    private static final String TOPIC = "governance.decisions.v1";
    private static final String CONSENSUS = "{\"item\":\"%s\",\"method\":\"consensus\"}";

    private final GovernanceFixtures levl = GovernanceFixtures.organization();
    private String assembly;
    private String board;

    @BeforeEach
    void assemblyAndBoard() {
        assembly = levl.body("generalAssembly");
        board = levl.body("board");
        levl.patch(assembly, """
                {"procedure":{"powers":[{"subject":"plan","competence":"decides"},{"subject":"budget","competence":"decides"}]}}""").statusCode(200);
        levl.patch(board, """
                {"procedure":{"powers":[{"subject":"budget","competence":"prepares"}]}}""").statusCode(200);
    }

    @Test
    void decisionOfABodyWithoutCompetenceIsKeptAndToldToNobody() {
        String meeting = levl.underway(board, levl.members(board, 3));

        String plan = decided(levl.decide(meeting, CONSENSUS.formatted("1")), "none");
        String budget = decided(levl.decide(meeting, CONSENSUS.formatted("2")), "prepares");
        String advisor = decided(levl.decide(meeting, CONSENSUS.formatted("3")), "decides");

        assertThat(outboxOf(plan) + outboxOf(budget)).isZero();
        assertThat(outboxOf(advisor)).isOne();
        published(TOPIC, advisor, 1);
        published(TOPIC, plan, 0);
        published(TOPIC, budget, 0);
    }

    @Test
    void decisionOfTheCompetentBodyIsToldAndItsWithdrawalToo() {
        String meeting = levl.underway(assembly, levl.members(assembly, 3));
        String decision = decided(levl.decide(meeting, CONSENSUS.formatted("1")), "decides");

        levl.put("/decisions/" + decision, "/withdrawal", "{\"reason\":\"Verkeerd punt\"}")
                .statusCode(200);

        List<ConsumerRecord<String, byte[]>> events = published(TOPIC, decision, 2);
        events.forEach(EventSchemas::assertValid);
        assertThat(events).extracting(GovernanceFixtures::fact).containsExactly("taken", "withdrawn");
    }

    @Test
    void withdrawnDecisionStaysReadableAndTheItemIsDecidedAgain() {
        String meeting = levl.underway(assembly, levl.members(assembly, 3));
        String decision = "/decisions/" + decided(levl.decide(meeting, CONSENSUS.formatted("1")), "decides");

        levl.put(decision, "/withdrawal", "{\"reason\":\"Verkeerd punt\"}")
                .statusCode(200)
                .body("outcome", equalTo("adopted"))
                .body("withdrawal.reason", equalTo("Verkeerd punt"));
        levl.put(decision, "/withdrawal", "{\"reason\":\"Verkeerd punt\"}")
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:samenspel:decisionWithdrawn"));
        levl.decide(meeting, CONSENSUS.formatted("1")).statusCode(201).body("withdrawal", nullValue());
        levl.approveMinutes(meeting, "2021-12-14").statusCode(200);

        String later = "/decisions/"
                + levl.secretary().get("/decisions?meetingId=" + idOf(meeting)).path("items[1].id");
        levl.put(later, "/withdrawal", "{\"reason\":\"Spijt\"}")
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:samenspel:minutesApproved"));
    }

    @Test
    void secondMeetingChangesTheStatutesWithWhoeverCame() {
        List<String> members = levl.members(assembly, 6);
        String agenda = "[{\"number\":\"1\",\"title\":{\"nl\":\"Statuten\"},\"subject\":{\"kind\":\"statutes\"}}]";
        String first = levl.meeting(assembly, agenda);
        levl.start(first, members.subList(0, 3)).statusCode(200);
        levl.decide(first, CONSENSUS.formatted("1"))
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:samenspel:noQuorum"));

        second(first, "2021-12-09", agenda)
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:samenspel:secondMeetingTooEarly"));
        String second =
                second(first, "2021-12-10", agenda).statusCode(201).extract().path("id");
        levl.start("/meetings/" + second, members.subList(0, 3)).statusCode(200);

        levl.decide("/meetings/" + second, """
                        {"item":"1","method":"vote","tally":{"votesFor":2,"votesAgainst":1,"abstained":0}}""")
                .statusCode(201)
                .body("majority", equalTo("twoThirds"))
                .body("outcome", equalTo("adopted"))
                .body("quorum.required", equalTo(0));
    }

    private ValidatableResponse second(String first, String day, String agenda) {
        return levl.post("/meetings", """
                {"bodyId":"%s","date":"%s","secondOf":"%s","agenda":%s}""".formatted(idOf(assembly), day, idOf(first), agenda));
    }

    private static String decided(ValidatableResponse answer, String competence) {
        return answer.statusCode(201)
                .body("competence", equalTo(competence))
                .extract()
                .path("id");
    }

    private static int outboxOf(String decision) {
        return Database.query("select 1 from outbox where aggregateid = '%s'".formatted(decision))
                .size();
    }
}
