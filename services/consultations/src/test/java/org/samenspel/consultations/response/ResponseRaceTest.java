package org.samenspel.consultations.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.consultations.ConsultationFixtures.idOf;
import static org.samenspel.consultations.ConsultationFixtures.stored;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.samenspel.consultations.ConsultationFixtures;
import org.samenspel.testing.Database;

@QuarkusTest
class ResponseRaceTest {

    private static final String RENT = "{\"tenure\":\"rent\"}";
    private static final String OWN = "{\"tenure\":\"own\"}";

    private final ConsultationFixtures levl = ConsultationFixtures.organization();
    private String campaign;

    @BeforeEach
    void open() {
        campaign = levl.openCampaign();
    }

    @RepeatedTest(50)
    void fiftyCopiesOfOneResponseAreStoredOnceAndAnsweredAlike() throws Exception {
        UUID id = UUID.randomUUID();

        List<Integer> answers = together(copies(50, () -> submit(id, RENT)));

        assertThat(answers).hasSize(50).containsOnly(201);
        assertThat(stored(campaign)).isOne();
    }

    @RepeatedTest(50)
    void ofTwoDifferentResponsesWithOneIdOneIsAccepted() throws Exception {
        UUID id = UUID.randomUUID();

        List<Integer> answers = together(List.of(() -> submit(id, RENT), () -> submit(id, OWN)));

        assertThat(answers).containsExactlyInAnyOrder(201, 409);
        assertThat(stored(campaign)).isOne();
    }

    @RepeatedTest(50)
    void everyResponseAcceptedWhileTheCampaignClosesIsCounted() throws Exception {
        List<Callable<Integer>> submissions = copies(20, () -> submit(UUID.randomUUID(), RENT));
        Callable<Integer> closing = () -> levl.close(campaign).extract().statusCode();

        List<Integer> answers =
                together(Stream.concat(submissions.stream(), Stream.of(closing)).toList());

        assertThat(answers.removeLast()).isEqualTo(200);
        assertThat(answers).containsAnyOf(201, 409).isSubsetOf(201, 409);
        int accepted = (int) answers.stream().filter(status -> status == 201).count();
        int counted = levl.manager().get(campaign + "/results").path("respondents");
        assertThat(counted).isEqualTo(accepted).isEqualTo((int) sealed());
        assertThat(stored(campaign)).isZero();
    }

    private int submit(UUID id, String answers) {
        return ConsultationFixtures.submit(campaign, id, answers).extract().statusCode();
    }

    private long sealed() {
        String sql = "select count(*) as n from sealed_response where campaign_id = '%s'".formatted(idOf(campaign));
        return (Long) Database.query(sql).getFirst().get("n");
    }

    private static List<Callable<Integer>> copies(int count, Callable<Integer> call) {
        return IntStream.range(0, count).mapToObj(i -> call).toList();
    }

    /** Starts all calls at the same moment; the results are in the order of the calls. */
    private static List<Integer> together(List<Callable<Integer>> calls)
            throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(1);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> running = calls.stream()
                    .map(call -> executor.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList();
            start.countDown();
            var results = new ArrayList<Integer>();
            for (Future<Integer> future : running) {
                results.add(future.get());
            }
            return results;
        }
    }
}
