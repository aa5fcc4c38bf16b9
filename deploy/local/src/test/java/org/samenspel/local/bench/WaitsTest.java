package org.samenspel.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WaitsTest {

    @Test
    void tellsWhatNinetyNineOfAHundredDidNotTakeLongerThan() {
        var waits = new Waits();
        for (int i = 1; i <= 1000; i++) {
            waits.add(i * 1_000_000L);
        }

        assertThat(waits.count()).isEqualTo(1000);
        assertThat(waits.millis(50)).isEqualTo(500, within(0.5));
        assertThat(waits.millis(99)).isEqualTo(990, within(1.0));
        assertThat(waits.millis(100)).isEqualTo(1000, within(1.0));
    }

    @Test
    void countsWhatTookLongerThanASecond() {
        var waits = new Waits();
        waits.add(999_000_000L);
        waits.add(1_000_000_000L);
        waits.add(1_002_000_000L);
        waits.add(90_000_000_000L);

        assertThat(waits.delays().later()).isEqualTo(2);
        assertThat(waits.delays().longest()).isEqualTo(90_000, within(90.0));
    }

    @Test
    void whatTookLongerThanItCanTellIsTheLongestItCan() {
        var waits = new Waits();
        waits.add(Long.MAX_VALUE);
        waits.add(-5);

        assertThat(waits.count()).isEqualTo(2);
        assertThat(waits.millis(100)).isEqualTo(600_000, within(600.0));
    }
}
