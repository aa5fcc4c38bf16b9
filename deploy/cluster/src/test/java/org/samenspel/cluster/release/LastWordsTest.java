package org.samenspel.cluster.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LastWordsTest {

    private static final Namespace NAMESPACE =
            new Namespace(new Kubectl(Path.of("kubectl"), Path.of("admin.conf")), "there");

    @Test
    void whatIsNoGoodNewsIsKeptOnce() {
        try (var words = new LastWords(NAMESPACE)) {
            words.add("[pod/plans] INFO  started\n[pod/plans] ERROR Not fit for production\nerror: container waits\n");
            words.add("[pod/plans] ERROR Not fit for production\n[pod/plans] Waiting. The database has no tables yet.");

            assertThat(words.told().lines())
                    .containsExactly(
                            "[pod/plans] ERROR Not fit for production",
                            "[pod/plans] Waiting. The database has no tables yet.");
        }
    }

    @Test
    void ofManyTheLastAreKept() {
        try (var words = new LastWords(NAMESPACE)) {
            words.add(IntStream.rangeClosed(1, 100).mapToObj(n -> "ERROR " + n).collect(Collectors.joining("\n")));

            assertThat(words.told().lines()).hasSize(40).endsWith("ERROR 100");
        }
    }
}
