package org.samenspel.charts;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wrong values are refused with the sentence that helps: the first line of each file of `ci/refused`, on top of production's values. */
class RefusedValuesTest {

    static Stream<Path> files() throws IOException {
        return Files.list(Chart.SOURCES.resolve("samenspel/ci/refused")).sorted();
    }

    @ParameterizedTest
    @MethodSource("files")
    void areRefusedWithTheSentenceThatHelps(Path file) throws IOException {
        String sentence = Files.readAllLines(file).getFirst().substring("# ".length());

        assertThatThrownBy(() -> Chart.render(Stream.of(Chart.values("production"), file), Map.of()))
                .hasMessageContaining(sentence);
    }

    @Test
    void allThatIsMissingIsToldAtOnce() {
        Path nothing = Chart.SOURCES.resolve("samenspel/values.yaml");

        assertThatThrownBy(() -> Chart.render(Stream.of(nothing), Map.of()))
                .hasMessageContaining("- images.registry is missing")
                .hasMessageContaining("- finance.database.ownerSecretName is missing")
                .hasMessageContaining("- consultations.keys.places.second is missing");
    }
}
