package org.samenspel.consultations.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosingProgressTest {

    @ParameterizedTest
    @CsvSource({"29999, 1000000, 10, 20000", "30000, 1000000, 10, 30000", "999, 30000, 500, 500", "0, 30000, 10, 0"})
    void movesInStepsOfAtLeastKAndAHundredth(int done, int all, int k, int told) {
        assertThat(ClosingProgress.told(done, all, k)).isEqualTo(told);
    }
}
