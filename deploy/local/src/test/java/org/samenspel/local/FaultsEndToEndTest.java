package org.samenspel.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every fault, done to a platform of its own. It takes three minutes, or ten on a busy machine. */
class FaultsEndToEndTest {

    private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();

    /** Seconds since 1970, when all tests are run. */
    private static final String BEGAN = "SAMENSPEL_TESTS_BEGAN";

    /** Where the rest has taken longer, all together would take too long. */
    private static final Duration LATE = Duration.ofMinutes(25);

    @TempDir
    private Path state;

    @Test
    void eachHoldsAndFallsWithoutItsProtection() throws IOException {
        assumeTrue(
                onTime(),
                "Left out, since the tests before took more than " + LATE.toMinutes()
                        + " minutes on this machine: ./samenspel faults runs it.");

        Cli.Result run = new Cli(HOME, state, FreePorts.base()).run("faults", "--json");

        List<String> notHeld = new JsonMapper()
                .readTree(run.out())
                .path("faults")
                .valueStream()
                .filter(fault -> !fault.path("result").asText().equals("HELD"))
                .map(JsonNode::toString)
                .toList();
        assertThat(notHeld).isEmpty();
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    private static boolean onTime() {
        String began = System.getenv(BEGAN);
        return began == null
                || Duration.between(Instant.ofEpochSecond(Long.parseLong(began)), Instant.now())
                                .compareTo(LATE)
                        < 0;
    }
}
