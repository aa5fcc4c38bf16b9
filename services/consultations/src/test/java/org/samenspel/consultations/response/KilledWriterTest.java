package org.samenspel.consultations.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.consultations.ConsultationFixtures.idOf;
import static org.samenspel.consultations.ConsultationFixtures.stored;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.RepeatedTest;
import org.samenspel.consultations.ConsultationFixtures;
import org.samenspel.consultations.key.CampaignKey;
import org.samenspel.consultations.key.KnownKey;
import org.samenspel.testing.Database;

@QuarkusTest
class KilledWriterTest {

    private static final int ACKNOWLEDGED = 3_000;
    private static final int AT_ONCE = 1_000;

    private final ConsultationFixtures levl = ConsultationFixtures.organization();

    @Inject
    Responses responses;

    @Inject
    Clock clock;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String database;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @RepeatedTest(3)
    void killedInABurstItLosesNothingThatItAcknowledgedAndNoRetryIsRefused() throws Exception {
        String campaign = levl.openCampaign();
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        CampaignKey key = KnownKey.of(UUID.fromString(idOf(campaign)), secret);

        List<Integer> acknowledged = killedAfter(ACKNOWLEDGED, campaign, secret);

        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED);
        assertThat(namesOf(campaign))
                .containsAll(acknowledged.stream().map(it -> name(key, it)).toList());

        int sent = acknowledged.stream().mapToInt(it -> it).max().orElseThrow() + 1_000;
        assertThat(retried(key, sent)).hasSize(sent).containsOnly(Submission.ACCEPTED);
        assertThat(stored(campaign)).isEqualTo(sent);
    }

    /** Starts the writer in another process and kills it, as {@code kill -9} does, once it has acknowledged so many. */
    private List<Integer> killedAfter(int count, String campaign, byte[] secret) throws IOException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        database,
                        user,
                        user,
                        idOf(campaign),
                        HexFormat.of().formatHex(secret))
                .redirectError(Redirect.INHERIT)
                .start();
        var acknowledged = new ArrayList<Integer>();
        try (BufferedReader output = writer.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                acknowledged.add(Integer.valueOf(line));
                if (acknowledged.size() == count) {
                    // Its handle: the process itself would close what we read, too.
                    writer.toHandle().destroyForcibly();
                }
            }
        } catch (NumberFormatException _) {
            // The last line was cut off by the kill: it was not said.
        } finally {
            writer.destroyForcibly();
        }
        return acknowledged;
    }

    /** All that may have been sent, once more, by another writer: the replica that goes on. */
    private List<Submission> retried(CampaignKey key, int sent) throws InterruptedException {
        var writer = new ResponseWriter(responses, new Envelope(), new ArrivalWatch(), clock);
        writer.start();
        var outcomes = new ArrayList<Submission>();
        for (int first = 0; first < sent; first += AT_ONCE) {
            List<CompletableFuture<Submission>> some = IntStream.range(first, Math.min(first + AT_ONCE, sent))
                    .mapToObj(it -> writer.write(key, KilledWriter.sealed(key, it), KilledWriter.answers(it)))
                    .toList();
            some.forEach(outcome -> outcomes.add(outcome.join()));
        }
        writer.stop(new ShutdownEvent());
        return outcomes;
    }

    private static String name(CampaignKey key, int number) {
        return HexFormat.of().formatHex(KilledWriter.sealed(key, number).name());
    }

    private static List<String> namesOf(String campaign) {
        String sql = "select encode(name, 'hex') as name from " + ConsultationFixtures.tableOf(campaign);
        return Database.query(sql).stream().map(row -> (String) row.get("name")).toList();
    }
}
