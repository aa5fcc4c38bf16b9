package org.samenspel.governance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.governance.GovernanceFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.GovernanceFixtures;
import org.samenspel.testing.Database;

/** Two things at once, fifty times: one of them happens. */
@QuarkusTest
class DecisionRaceTest {

    private static final int TIMES = 50;
    private static final String BY_CONSENSUS = """
            {"item":"1","method":"consensus"}""";
    private static final String BY_VOTE = """
            {"item":"1","method":"vote","tally":{"votesFor":0,"votesAgainst":3,"abstained":0}}""";

    private final GovernanceFixtures levl = GovernanceFixtures.organization();

    @Test
    void twoDecisionsOnOneItemHaveOneEffect() throws Exception {
        String board = levl.body("board");
        List<String> members = levl.members(board, 3);
        for (int time = 0; time < TIMES; time++) {
            String meeting = levl.underway(board, members);

            List<Integer> answers = atOnce(List.of(
                    () -> levl.decide(meeting, BY_CONSENSUS).extract().statusCode(),
                    () -> levl.decide(meeting, BY_VOTE).extract().statusCode()));

            assertThat(answers).containsExactlyInAnyOrder(201, 409);
            assertOneDecisionPublishedOnce(meeting);
        }
    }

    @Test
    void meetingThatIsCancelledWhileItDecidesDoesOneOfBoth() throws Exception {
        String board = levl.body("board");
        List<String> members = levl.members(board, 3);
        for (int time = 0; time < TIMES; time++) {
            String meeting = levl.underway(board, members);

            List<Integer> answers = atOnce(List.of(
                    () -> levl.decide(meeting, BY_CONSENSUS).extract().statusCode(),
                    () -> levl.cancel(meeting).extract().statusCode()));

            assertThat(answers).containsAnyOf(200, 201).contains(409);
        }
    }

    @Test
    void copiesOfOneRequestHaveOneEffectAndOneAnswer() throws Exception {
        String board = levl.body("board");
        String meeting = levl.underway(board, levl.members(board, 3));
        Callable<String> copy = () -> levl.secretary()
                .header("Idempotency-Key", "double-click")
                .body(BY_CONSENSUS)
                .post(meeting + "/decisions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        List<Callable<String>> copies = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            copies.add(copy);
        }

        assertThat(atOnce(copies))
                .containsOnly(decisions(meeting).getFirst().get("id").toString());
        assertOneDecisionPublishedOnce(meeting);
    }

    private static void assertOneDecisionPublishedOnce(String meeting) {
        List<Map<String, Object>> decisions = decisions(meeting);
        assertThat(decisions).hasSize(1);
        String rows = "select 1 from outbox where aggregateid = '%s'"
                .formatted(decisions.getFirst().get("id"));
        assertThat(Database.query(rows)).hasSize(1);
    }

    private static List<Map<String, Object>> decisions(String meeting) {
        return Database.query("select id from decision where meeting_id = '%s'".formatted(idOf(meeting)));
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws InterruptedException, ExecutionException {
        try (var callers = Executors.newFixedThreadPool(calls.size())) {
            List<T> answers = new ArrayList<>();
            for (Future<T> done : callers.invokeAll(calls)) {
                answers.add(done.get());
            }
            return answers;
        }
    }
}
