package org.samenspel.cluster.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenspel.local.Refusal;

/** What is refused before images are made: their registry is known then, and nothing else of them. */
class InstallationTest {

    private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
    private static final Map<String, Object> DEMO =
            Map.of("demo.enabled", true, "images.registry", "registry.example/samenspel");

    @TempDir
    private static Path charts;

    @TempDir
    private Path folder;

    private static Chart chart;
    private Release release;
    private Installation installation;

    @BeforeAll
    static void aChart() {
        chart = Chart.copied(HOME, charts.resolve("helm"));
    }

    @BeforeEach
    void aClusterThatKnowsItsVersion() {
        var kubectl = FakeProgram.kubectl(folder, "echo '{\"serverVersion\": {\"gitVersion\": \"v1.34.4\"}}'");
        release = new Release(kubectl, "there", "samenspel");
        installation = new Installation(new Namespace(kubectl, "there"), release);
    }

    @Test
    void aMistypedValueIsRefusedByItsName() {
        Release.Wanted mistyped = wanted(Map.of("demo.enabled", true, "images.registri", "registry.example"));

        assertThatThrownBy(() -> installation.requireFit(mistyped))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Not installed: ")
                .hasMessageContaining("registri");
    }

    @Test
    void aValueThatCannotWorkIsRefusedWithTheChartsSentence() {
        Release.Wanted missing = wanted(Map.of("images.registry", "registry.example/samenspel"));

        assertThatThrownBy(() -> installation.requireFit(missing))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("host is missing: at what name do people reach the platform");
    }

    @Test
    void theDemoFitsBeforeItsImagesHaveDigests() {
        assertThatCode(() -> installation.requireFit(wanted(DEMO))).doesNotThrowAnyException();
    }

    @Test
    void theStoryIsToldAtThePortsThatTheDemoNames() {
        assertThat(release.render(wanted(DEMO)))
                .contains("http://localhost:" + InstalledDemo.PORTS.gateway())
                .contains("http://localhost:" + InstalledDemo.PORTS.keycloak() + "/realms/samenspel");
    }

    private static Release.Wanted wanted(Map<String, ?> settings) {
        return new Release.Wanted(chart, List.of(), settings, Duration.ofMinutes(1));
    }
}
