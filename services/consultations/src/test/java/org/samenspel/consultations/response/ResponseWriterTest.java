package org.samenspel.consultations.response;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.samenspel.consultations.ConsultationFixtures.idOf;
import static org.samenspel.consultations.ConsultationFixtures.stored;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.consultations.ConsultationFixtures;
import org.samenspel.consultations.key.CampaignKey;
import org.samenspel.testing.Database;

@QuarkusTest
class ResponseWriterTest {

    private static final byte[] RENT = "{\"tenure\":\"rent\"}".getBytes(UTF_8);

    private final ConsultationFixtures levl = ConsultationFixtures.organization();
    private final Envelope envelope = new Envelope();
    private String campaign;
    private CampaignKey key;
    private ResponseWriter writer;

    @Inject
    Responses responses;

    @Inject
    Clock clock;

    @BeforeEach
    void make() {
        campaign = levl.openCampaign();
        key = CampaignKey.fresh(UUID.fromString(idOf(campaign)));
        writer = new ResponseWriter(responses, envelope, new ArrivalWatch(), clock);
    }

    @Test
    void whatWasTakenIsStoredBeforeItStops() throws InterruptedException {
        var outcomes = new ArrayList<CompletableFuture<Submission>>();
        for (int i = 0; i < 2_500; i++) {
            outcomes.add(write());
        }

        writer.start();
        writer.stop(new ShutdownEvent());

        assertThat(outcomes).allMatch(outcome -> outcome.isDone() && outcome.join() == Submission.ACCEPTED);
        assertThat(stored(campaign)).isEqualTo(2_500);
        assertThatThrownBy(this::write).isInstanceOf(StoreUnavailable.class);
    }

    @Test
    void waitingResponsesAreBoundedByTheirBytesAndTheNextOneIsRefusedAtOnce() {
        byte[] long16k = new byte[16 * 1024];
        int waiting = 0;
        try {
            for (; waiting < 10_000; waiting++) {
                writer.write(key, envelope.seal(key, UUID.randomUUID(), long16k, 0), long16k);
            }
        } catch (StoreUnavailable _) {
            // The room is full.
        }

        assertThat(waiting).isEqualTo(4 * 1024 * 1024 / (32 * 1024));
    }

    @Test
    void whileSomebodyClosesACampaignAThousandOfItsResponsesWaitAndTheOthersAreRefused() throws Exception {
        var outcomes = new ArrayList<CompletableFuture<Submission>>();
        try (Connection closing = Database.connect();
                Statement sql = closing.createStatement()) {
            sql.execute("select pg_advisory_lock(campaign_lock('%s'))".formatted(idOf(campaign)));
            for (int i = 0; i < 1_100; i++) {
                outcomes.add(write());
            }
            writer.start();
            await().until(() -> refused(outcomes) == 100);
        }

        writer.stop(new ShutdownEvent());
        assertThat(refused(outcomes)).isEqualTo(100);
        assertThat(stored(campaign)).isEqualTo(1_000);
    }

    private static long refused(List<CompletableFuture<Submission>> outcomes) {
        return outcomes.stream()
                .filter(CompletableFuture::isCompletedExceptionally)
                .count();
    }

    @Test
    void thoseOfABatchThatFailsAreRefusedAndTheNextOneIsTriedAnew() throws InterruptedException {
        String table = ConsultationFixtures.tableOf(campaign);
        String away = table.replace("response", "away");
        Database.execute("alter table %s rename to %s".formatted(table, away));
        writer.start();

        var refused = write();
        assertThatThrownBy(refused::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(StoreUnavailable.class);

        Database.execute("alter table %s rename to %s".formatted(away, table));
        assertThat(write().join()).isEqualTo(Submission.ACCEPTED);
        writer.stop(new ShutdownEvent());
        assertThat(stored(campaign)).isOne();
    }

    private CompletableFuture<Submission> write() {
        return writer.write(key, envelope.seal(key, UUID.randomUUID(), RENT, 0), RENT);
    }
}
