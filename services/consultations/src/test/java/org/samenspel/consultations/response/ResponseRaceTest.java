package org.samenspel.consultations.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.samenspel.consultations.ConsultationFixtures.idOf;
import static org.samenspel.consultations.ConsultationFixtures.response;
import static org.samenspel.consultations.ConsultationFixtures.stored;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.samenspel.consultations.ConsultationFixtures;
import org.samenspel.consultations.campaign.Turnout;
import org.samenspel.testing.Database;

@QuarkusTest
@TestInstance(Lifecycle.PER_CLASS)
class ResponseRaceTest {

    private static final String RENT = "{\"tenure\":\"rent\"}";
    private static final String OWN = "{\"tenure\":\"own\"}";

    private final ConsultationFixtures levl = ConsultationFixtures.organization();
    private final HttpClient respondents = HttpClient.newHttpClient();
    private String open = "";

    @TestHTTPResource("/consultations/v1")
    URI service;

    @BeforeEach
    void open() {
        if (open.isEmpty()) {
            open = levl.openCampaign();
        }
    }

    @AfterAll
    void leave() {
        respondents.close();
    }

    @RepeatedTest(50)
    void fiftyCopiesOfOneResponseAreStoredOnceAndAnsweredAlike() throws Exception {
        UUID id = UUID.randomUUID();
        long before = stored(open);

        List<Integer> answers = together(copies(50, () -> submit(open, id, RENT)));

        assertThat(answers).hasSize(50).containsOnly(201);
        assertThat(stored(open)).isEqualTo(before + 1);
    }

    @RepeatedTest(50)
    void ofTwoDifferentResponsesWithOneIdOneIsAccepted() throws Exception {
        UUID id = UUID.randomUUID();
        long before = stored(open);

        List<Integer> answers = together(List.of(() -> submit(open, id, RENT), () -> submit(open, id, OWN)));

        assertThat(answers).containsExactlyInAnyOrder(201, 409);
        assertThat(stored(open)).isEqualTo(before + 1);
    }

    @RepeatedTest(50)
    void everyResponseAcceptedWhileTheCampaignClosesIsCounted() throws Exception {
        String campaign = levl.openCampaign();
        List<Callable<Integer>> submissions = copies(20, () -> submit(campaign, UUID.randomUUID(), RENT));
        Callable<Integer> closing = () -> levl.close(campaign).extract().statusCode();

        List<Integer> answers =
                together(Stream.concat(submissions.stream(), Stream.of(closing)).toList());

        assertThat(answers.removeLast()).isEqualTo(200);
        assertThat(answers).containsAnyOf(201, 409).isSubsetOf(201, 409);
        int accepted = (int) answers.stream().filter(status -> status == 201).count();
        Integer counted = levl.manager().get(campaign + "/results").path("respondents");
        assertThat(counted).isEqualTo(Turnout.of(accepted, 10).respondents());
        assertThat((int) sealed(campaign)).isEqualTo(accepted);
        await().until(() -> stored(campaign) == 0);
    }

    /** Not by RestAssured, which takes longer to hold a call against the contract than the service to answer it. */
    private int submit(String campaign, UUID id, String answers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(service + campaign + "/responses"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(response(id, answers)))
                .build();
        return respondents.send(request, BodyHandlers.discarding()).statusCode();
    }

    private static long sealed(String campaign) {
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
