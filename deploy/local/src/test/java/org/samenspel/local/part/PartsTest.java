package org.samenspel.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenspel.local.Ports;
import org.samenspel.local.Settings;
import org.samenspel.local.supervisor.Patience;

class PartsTest {

    @Test
    void theGatewayEndsBeforeAllThatItAsks() {
        List<Part> parts = Parts.of(new Settings(Path.of("../.."), Path.of("none"), new Ports(21_000)));

        assertThat(parts.getLast().name()).isEqualTo("gateway");
        assertThat(parts.getLast().uses())
                .containsExactlyInAnyOrderElementsOf(parts.stream()
                        .map(Part::name)
                        .filter(name ->
                                Parts.programs().contains(name) && !name.equals("gateway") || name.equals("keycloak"))
                        .toList());
    }

    /** Who is killed before answers nothing more. */
    @Test
    void theGatewayHasTheTimeToSendClientsAwayAndToAnswerThem(@TempDir Path state) throws IOException {
        var settings = new Settings(Path.of("../.."), state, new Ports(21_000));
        for (String jars : List.of("app", "lib/boot", "lib/main")) {
            Files.createDirectories(settings.installed().resolve("gateway").resolve(jars));
        }
        String sendingAway = Parts.of(settings).getLast().launch().environment().get("QUARKUS_SHUTDOWN_DELAY");
        var built = new Properties();
        try (var file = Files.newBufferedReader(
                settings.home().resolve("services/gateway/src/main/resources/application.properties"))) {
            built.load(file);
        }

        assertThat(Stream.of(sendingAway, built.getProperty("quarkus.shutdown.timeout"))
                        .map(duration -> Duration.parse("PT" + duration))
                        .reduce(Duration.ZERO, Duration::plus))
                .isBetween(Duration.ofSeconds(1), Patience.USUAL.toStop().minusSeconds(1));
    }
}
