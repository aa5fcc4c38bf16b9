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
    void aReleaseWhoseNameWouldBeCutIsRefused() {
        assertThatThrownBy(() -> Chart.render("r".repeat(27), Stream.of(Chart.values("production")), Map.of()))
                .hasMessageContaining("is longer than 26 letters");
    }

    @Test
    void theDemoPreparesForNoCampaign() {
        Map<String, ?> campaign = Map.of(
                "consultations.campaigns[0].name", "one",
                "consultations.campaigns[0].expectedRespondents", 1000,
                "consultations.campaigns[0].opens", "2099-03-01T18:00:00Z",
                "consultations.campaigns[0].closes", "2099-03-01T20:00:00Z");

        assertThatThrownBy(() -> Chart.render(Stream.of(Chart.values("local")), campaign))
                .hasMessageContaining("consultations.campaigns is of no use to the demo");
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
