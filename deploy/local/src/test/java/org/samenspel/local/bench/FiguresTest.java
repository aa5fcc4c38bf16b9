package org.samenspel.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void oneBadRoundDoesNotMoveTheMedian() {
        assertThat(Figures.median(List.of(1.2, 0.1, 1.3))).isEqualTo(1.2);
    }

    @Test
    void theMedianOfAnEvenNumberIsBetweenTheTwoInTheMiddle() {
        assertThat(Figures.median(List.of(4.0, 1.0, 3.0, 2.0))).isEqualTo(2.5);
    }

    @Test
    void nothingHasNoMedian() {
        assertThatThrownBy(() -> Figures.median(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void roundsHalvesUp() {
        assertThat(Figures.rounded(0.0705, 3)).isEqualTo(0.071);
        assertThat(Figures.rounded(Double.NaN, 1)).isZero();
    }
}
