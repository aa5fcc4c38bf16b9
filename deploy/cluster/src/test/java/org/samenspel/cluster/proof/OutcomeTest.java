package org.samenspel.cluster.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final Outcome PASSED = new Outcome(1, "installed", 1234, 0, 300.4, 3950, 0, null);

    @Test
    void eachIsALineAndWhatWasWrongIsToldBelow() {
        var failed = new Outcome(6, "objects", 0, 0, 2, 0, 81.6, "The API server said no.\nTwice.");

        assertThat(Outcome.table(List.of(PASSED, failed)).lines())
                .containsExactly(
                        "proof                                             requests  failures   seconds    memory       p99",
                        "1 installed                                           1234         0       300   3950 MB            passed",
                        "6 objects                                                0         0         2               82 ms  FAILED",
                        "",
                        "6 objects:",
                        "  The API server said no.",
                        "  Twice.");
    }

    @Test
    void aRequestThatFailedIsAProofThatFailed() {
        assertThat(PASSED.isPassed()).isTrue();
        assertThat(new Outcome(1, "installed", 1234, 1, 300, 0, 0, null).isPassed())
                .isFalse();
    }

    @Test
    void whatHelmSaysWhenSomebodyEndsItIsKnown() {
        String said = "release samenspel failed, and has been rolled back due to atomic being set: context canceled";

        assertThat(new Outcome(2, "upgraded", 0, 0, 1, 0, 0, said).isInterrupted())
                .isTrue();
        assertThat(PASSED.isInterrupted()).isFalse();
    }

    @Test
    void imagesAreNamedByTheirDigests() {
        var images = new Images("127.0.0.1:5000/samenspel", Map.of("plans", "sha256:a", "demo", "sha256:b"));

        assertThat(images.with("plans", "sha256:c").values())
                .isEqualTo(Map.of(
                        "images.registry",
                        "127.0.0.1:5000/samenspel",
                        "plans.image.digest",
                        "sha256:c",
                        "demo.image.digest",
                        "sha256:b"));
    }
}
