package org.samenspel.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ProcessorTimeTest {

    @Test
    void ofAProcessIsItsOwnAndThatOfTheChildrenItWaitedFor() {
        String stat =
                "4711 (a (strange) name) S 1 4711 4711 0 -1 4194560 5000 900000 3 70 1234 66 800 100 20 0 1 0 250";

        assertThat(ProcessorTime.micros(stat)).isEqualTo((1234 + 66 + 800 + 100) * 10_000L);
    }

    @Test
    void ofTheMachineIsNeitherIdleNorWaitingForADisk() {
        String stat = """
                cpu  1000 10 300 90000 700 5 15 20 0 0
                cpu0 500 5 150 45000 350 2 8 10 0 0
                """;

        assertThat(ProcessorTime.machine(stat)).isEqualTo((1000 + 10 + 300 + 5 + 15 + 20) * 10_000L);
    }

    @Test
    void whatOthersTookIsWhatTheMeasuredProcessesDidNot() {
        var before = new ProcessorTime(Map.of("gateway", 1_000_000L, "generator", 0L), 5_000_000);
        var after = new ProcessorTime(Map.of("gateway", 7_000_000L, "generator", 2_000_000L), 17_000_000);

        ProcessorTime taken = after.since(before);

        assertThat(taken.micros()).isEqualTo(Map.of("gateway", 6_000_000L, "generator", 2_000_000L));
        assertThat(taken.shareOfOthers(8, 2)).isEqualTo(0.25, within(1e-9));
    }

    @Test
    void eachRowCostWhatItsShareIs() {
        var taken = new ProcessorTime(Map.of("gateway", 6_000_000L), 0);

        assertThat(Meter.micros(taken, 40_000)).isEqualTo(Map.of("gateway", 150.0, "all", 150.0));
    }
}
