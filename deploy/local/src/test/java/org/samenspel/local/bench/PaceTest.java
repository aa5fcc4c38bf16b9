package org.samenspel.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final long SECOND = 1_000_000_000;

    @Test
    void aClosedLoopSendsAtOnceAsLongAsThereIsTime() {
        var pace = new Pace(Duration.ofSeconds(2), 0);
        pace.begin(100);

        assertThat(pace.isDue(100)).isTrue();
        assertThat(pace.next(170)).isEqualTo(170);
        assertThat(pace.isDue(100 + 2 * SECOND - 1)).isTrue();
        assertThat(pace.isDue(100 + 2 * SECOND)).isFalse();
    }

    @Test
    void anOpenLoopWaitsFromTheMomentThatWasMeantEvenIfItSendsLater() {
        var pace = new Pace(Duration.ofSeconds(1), 4);
        pace.begin(0);

        assertThat(pace.next(0)).isZero();
        assertThat(pace.isDue(SECOND / 4 - 1)).isFalse();
        assertThat(pace.next(SECOND * 7 / 10)).isEqualTo(SECOND / 4);
        assertThat(pace.next(SECOND * 7 / 10)).isEqualTo(SECOND / 2);
        assertThat(pace.isDue(SECOND * 7 / 10)).isFalse();
    }

    @Test
    void anOpenLoopStillSendsWhatIsLateWhenTheTimeIsOver() {
        var pace = new Pace(Duration.ofSeconds(1), 2);
        pace.begin(0);

        assertThat(pace.isDue(5 * SECOND)).isTrue();
        pace.next(5 * SECOND);
        pace.next(5 * SECOND);

        assertThat(pace.isDue(5 * SECOND)).isFalse();
        assertThat(pace.isOver(5 * SECOND)).isTrue();
    }
}
