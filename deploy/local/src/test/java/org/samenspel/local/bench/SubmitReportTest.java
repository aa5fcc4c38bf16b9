package org.samenspel.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspel.local.bench.SubmitReport.Round;
import org.samenspel.local.bench.SubmitReport.Step;

class SubmitReportTest {

    private static final Step FLOOR = step(16, null, 1, 0.01);

    @Test
    void theRatioIsTheMedianOfTheRatiosOfTheRounds() {
        List<Round> rounds = List.of(round(0.9, 0.5), round(1.4, 0.6), round(1.1, 0.4));

        assertThat(SubmitBench.ratios(rounds, List.of(64, 8))).isEqualTo(Map.of(64, 1.1, 8, 0.5));
    }

    @Test
    void theOpenLoopHasNoRatioEvenWithAsManyConnections() {
        var round = new Round(FLOOR, List.of(step(64, null, 1.2, 0), step(64, 600.0, 0.6, 0)));

        assertThat(SubmitBench.ratios(List.of(round), List.of(64))).isEqualTo(Map.of(64, 1.2));
    }

    @Test
    void aMachineOfWhichOthersTakeMoreThanATenthIsBusy() {
        assertThat(SubmitBench.isBusy(List.of(new Round(FLOOR, List.of(step(64, null, 1, 0.1))))))
                .isFalse();
        assertThat(SubmitBench.isBusy(List.of(new Round(FLOOR, List.of(step(64, null, 1, 0.11))))))
                .isTrue();
    }

    @Test
    void aRoundIsOneLine() {
        assertThat(SubmitText.line(new Round(FLOOR, List.of(step(64, null, 1.2, 0), step(256, 600.0, 0.6, 0)))))
                .isEqualTo("floor 1000/s; 64 connections 1200/s, 1.20 ×; open loop, 600/s 600/s, 0.60 ×");
    }

    private static Round round(double at64, double at8) {
        return new Round(FLOOR, List.of(step(64, null, at64, 0), step(8, null, at8, 0)));
    }

    private static Step step(int connections, @Nullable Double offered, double ratio, double others) {
        return new Step(
                connections, offered, 1, 0, 0, 1, 1000 * ratio, ratio, 1.0, 2.0, 3.0, Map.of("all", 50.0), others);
    }
}
