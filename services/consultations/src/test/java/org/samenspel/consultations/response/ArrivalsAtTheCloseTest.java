package org.samenspel.consultations.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.consultations.ConsultationFixtures.idOf;
import static org.samenspel.consultations.ConsultationFixtures.submit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.samenspel.consultations.ConsultationFixtures;
import org.samenspel.consultations.key.KeyService;
import org.samenspel.testing.Database;

/** Another replica stores the responses: what it counted is in its memory alone until it tells of it. */
@QuarkusTest
class ArrivalsAtTheCloseTest {

    private final ConsultationFixtures levl = ConsultationFixtures.organization();
    private String campaign;

    @Inject
    ArrivalJudge judge;

    @Inject
    ArrivalJobs jobs;

    @Inject
    KeyService keys;

    @Inject
    Clock clock;

    @BeforeEach
    void open() {
        campaign = levl.openCampaign();
    }

    @Test
    void aJumpInTheLastSecondAtAnyReplicaIsKnownBeforeRespondentsAreTold() {
        storeAtAnotherReplica(200);

        levl.close(campaign).statusCode(200).body("arrivals", equalTo("jumped"));

        assertThat(Database.query("select 1 from outbox where aggregateid = '%s' and type like '%%closed'"
                        .formatted(idOf(campaign))))
                .isEmpty();
    }

    @Test
    void oneFewerIsNone() {
        storeAtAnotherReplica(199);

        levl.close(campaign).statusCode(200).body("arrivals", nullValue());
    }

    @RepeatedTest(50)
    void aReplicaThatTellsWhileAnotherClosesHidesNoJump() throws Exception {
        storeAtAnotherReplica(200);

        try (var replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> telling = replicas.submit(() -> tell(200));
            Future<?> closing = replicas.submit(this::closeUntilItIs);
            telling.get();
            closing.get();
        }

        levl.manager().get(campaign).then().body("state", equalTo("closed")).body("arrivals", equalTo("jumped"));
    }

    @Test
    void tellsInStepsOfKAndKeepsTheRest() {
        assertThat(tell(37)).isEqualTo(7);
        assertThat(tell(9)).isEqualTo(9);

        assertThat(told()).containsExactly(Map.of("told", 30L, "minutes", 30L));
    }

    @Test
    void beforeItStopsAReplicaTellsWhatArrivedInTheMinuteThatIsNotOver() {
        submit(campaign, 12, "{\"tenure\":\"rent\"}");
        assertThat(told()).containsExactly(Map.of("told", 0L, "minutes", 0L));

        jobs.tellOfTheRest(new ShutdownEvent());

        assertThat(told()).containsExactly(Map.of("told", 10L, "minutes", 10L));
    }

    @Test
    void nothingOfArrivalsIsLeftWhenWhatCameInIsGone() {
        levl.close(campaign).statusCode(200);
        await().until(() -> levl.manager().get(campaign).path("closing") == null);

        assertThat(told()).isEmpty();
        assertThat(tell(200)).isZero();
    }

    /** That arrivals jumped is a new version of the campaign: who closes it just then has to look first (412). */
    private void closeUntilItIs() {
        while (levl.close(campaign).extract().statusCode() != 200) {
            assertThat(told()).containsExactly(Map.of("told", 200L, "minutes", 200L));
        }
    }

    private void storeAtAnotherReplica(int number) {
        GeneratedResponses.write(keys.of(UUID.fromString(idOf(campaign))), campaign, number);
    }

    /** As another replica does. */
    private int tell(int number) {
        var arrived = new TreeMap<>(Map.of(ArrivalWatch.minuteOf(clock.instant()), number));
        return QuarkusTransaction.requiringNew().call(() -> judge.tell(UUID.fromString(idOf(campaign)), arrived));
    }

    private List<Map<String, Object>> told() {
        return Database.query(
                "select told, (select sum(it) from unnest(minutes) it) as minutes from campaign_arrivals where campaign_id = '%s'"
                        .formatted(idOf(campaign)));
    }
}
