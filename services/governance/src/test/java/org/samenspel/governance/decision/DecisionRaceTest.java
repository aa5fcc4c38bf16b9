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
import org.samenspel.testing.contract.Client;

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

            List<Integer> answers =
                    atOnce(List.of(() -> decide(meeting, BY_CONSENSUS), () -> decide(meeting, BY_VOTE)));

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
                    () -> decide(meeting, BY_CONSENSUS),
                    () -> levl.cancel(meeting).extract().statusCode()));

            assertThat(answers).containsAnyOf(200, 201).containsAnyOf(409, 412);
        }
    }

    @Test
    void secretaryWhoCorrectsWhoCameWhileAnotherRecordsTheVoteDoesItBeforeOrNotAtAll() throws Exception {
        String board = levl.body("board");
        List<String> members = levl.members(board, 3);
        for (int time = 0; time < TIMES; time++) {
            String meeting = levl.underway(board, members);

            List<Integer> answers = atOnce(List.of(
                    () -> decide(meeting, BY_VOTE),
                    () -> levl.start(meeting, members.subList(0, 2)).extract().statusCode()));

            boolean decided = answers.getFirst() == 201;
            assertThat(answers.get(0)).isIn(201, 400);
            assertThat(answers.get(1)).isIn(decided ? List.of(409, 412) : List.of(200));
            assertThat(secretary()
                            .get(meeting)
                            .expect(200)
                            .json()
                            .path("participants")
                            .asInt())
                    .isEqualTo(decided ? 3 : 2);
        }
    }

    @Test
    void withdrawalsOfOneDecisionHaveOneEffect() throws Exception {
        String board = levl.body("board");
        List<String> members = levl.members(board, 3);
        for (int time = 0; time < TIMES; time++) {
            String meeting = levl.underway(board, members);
            String decision = secretary()
                    .post(meeting + "/decisions", BY_CONSENSUS)
                    .expect(201)
                    .text("/id");
            String address = "/decisions/" + decision;
            Callable<Integer> withdrawal = () -> secretary()
                    .put(address + "/withdrawal", address, "{\"reason\":\"Verkeerd punt\"}")
                    .status();

            List<Integer> answers = atOnce(List.of(withdrawal, withdrawal));

            assertThat(answers).contains(200).containsAnyOf(409, 412);
            assertThat(Database.query("select 1 from outbox where aggregateid = '%s'".formatted(decision)))
                    .hasSize(2);
        }
    }

    @Test
    void secretaryAndMemberWhoDeclareAtOnceLoseNothing() throws Exception {
        String board = levl.body("board");
        List<String> members = levl.members(board, 3);
        levl.patch(
                        "/persons/" + members.get(1),
                        "{\"account\":\"partner@%s\"}"
                                .formatted(levl.registered().code()))
                .statusCode(200);
        String member = levl.token("partner");
        for (int time = 0; time < TIMES; time++) {
            String meeting = levl.meeting(board);
            String read = levl.secretary().get(meeting).header("ETag");

            List<Integer> answers = atOnce(List.of(
                    () -> levl.declare(meeting, read, members.getFirst(), "1")
                            .extract()
                            .statusCode(),
                    () -> new Client(member)
                            .post(meeting + "/ownConflicts", "{\"item\":\"2\",\"reason\":\"Vennoot\"}")
                            .status()));

            assertThat(answers.get(0)).isIn(200, 412);
            assertThat(answers.get(1)).isEqualTo(201);
            assertThat(withConflict(meeting)).contains(members.get(1)).hasSize(answers.get(0) == 200 ? 2 : 1);
        }
    }

    private List<String> withConflict(String meeting) {
        return secretary().get(meeting).expect(200).json().path("conflicts").findValuesAsText("personId");
    }

    @Test
    void copiesOfOneRequestHaveOneEffectAndOneAnswer() throws Exception {
        String board = levl.body("board");
        String meeting = levl.underway(board, levl.members(board, 3));
        Callable<String> copy = () -> secretary()
                .postOnce(meeting + "/decisions", "double-click", BY_CONSENSUS)
                .expect(201)
                .text("/id");
        List<Callable<String>> copies = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            copies.add(copy);
        }

        assertThat(atOnce(copies))
                .containsOnly(decisions(meeting).getFirst().get("id").toString());
        assertOneDecisionPublishedOnce(meeting);
    }

    private int decide(String meeting, String json) {
        return secretary().post(meeting + "/decisions", json).status();
    }

    private Client secretary() {
        return new Client(levl.token("governanceSecretary"));
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
