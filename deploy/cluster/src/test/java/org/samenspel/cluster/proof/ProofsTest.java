package org.samenspel.cluster.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenspel.cluster.release.Chart;
import org.samenspel.cluster.release.FakeProgram;
import org.samenspel.cluster.release.Kubectl;
import org.samenspel.local.Ports;
import org.samenspel.local.Refusal;
import org.samenspel.local.Settings;
import org.samenspel.local.bench.Traffic;

/** What is told of a proof. */
class ProofsTest {

    private static final String METRICS =
            "echo '{\"items\": [{\"containers\": [{\"usage\": {\"memory\": \"3000000Ki\"}}]}]}'";

    @TempDir
    private Path folder;

    @Test
    void whatWasCountedUntilItFailedIsTold() {
        Outcome outcome = Proofs.outcome(new Failing(), trial(FakeProgram.kubectl(folder, METRICS)));

        assertThat(outcome.wrong()).isEqualTo("Not as it must be.");
        assertThat(outcome.requests()).isEqualTo(5 + 1_000 + 2_000);
        assertThat(outcome.failures()).isEqualTo(3);
        assertThat(outcome.p99()).isEqualTo(40);
        assertThat(outcome.megabytes()).isEqualTo(3_072);
        assertThat(outcome.isPassed()).isFalse();
    }

    @Test
    void anApiServerThatIsGoneTakesNothingOfItAway() {
        Outcome outcome = Proofs.outcome(new Failing(), trial(FakeProgram.kubectl(folder, "exit 1")));

        assertThat(outcome.wrong()).isEqualTo("Not as it must be.");
        assertThat(outcome.requests()).isEqualTo(3_005);
        assertThat(outcome.megabytes()).isZero();
    }

    private Trial trial(Kubectl kubectl) {
        var settings = new Settings(folder, folder, new Ports(8080));
        return new Trial(
                settings,
                kubectl,
                new Chart(folder),
                new PushedImages(settings, "registry.example"),
                Map.of(),
                300,
                new PrintStream(OutputStream.nullOutputStream()));
    }

    /** Fails when it has seen enough. */
    private static final class Failing implements Proof {

        @Override
        public int number() {
            return 9;
        }

        @Override
        public String name() {
            return "fails";
        }

        @Override
        public void run(Trial trial, Count count) {
            count.add(5);
            count.add(new Traffic.Seen(1_000, 1, 900, 1, 0, 40, 80, Map.of(503, 1L)));
            count.add(new Traffic.Seen(2_000, 2, 1_800, 2, 0, 30, 90, Map.of(503, 2L)));
            throw new Refusal("Not as it must be.");
        }
    }
}
