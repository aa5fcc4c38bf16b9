package org.samenspel.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenspel.local.bench.KillReport.Kill;

class KillReportTest {

    @Test
    void isRightWhenEachAcknowledgedResponseIsCountedOnceAndNoRetryRefused() {
        assertThat(report(100, 100, 0, 0).isRight()).isTrue();
    }

    @Test
    void isNotRightWhenOneIsLostOrDoubledOrRefused() {
        assertThat(report(100, 99, 0, 0).isRight()).isFalse();
        assertThat(report(100, 101, 0, 0).isRight()).isFalse();
        assertThat(report(100, 100, 1, 0).isRight()).isFalse();
        assertThat(report(100, 100, 0, 1).isRight()).isFalse();
    }

    @Test
    void saysWhatWasKilledAndHowSoonItAnsweredAgain() {
        assertThat(report(100, 100, 0, 0).text())
                .contains("the service               100      100")
                .contains("1.5 s")
                .endsWith("Each acknowledged response was counted once.\n");
    }

    private static KillReport report(int acknowledged, int counted, int refused, int refusedAgain) {
        return new KillReport(List.of(new Kill("the service", acknowledged, counted, 3, refused, refusedAgain, 1.5)));
    }
}
