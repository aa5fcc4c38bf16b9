package org.samenspel.plans.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.plans.measurement.Standing.NOT_REACHED;
import static org.samenspel.plans.measurement.Standing.NO_MEASUREMENT;
import static org.samenspel.plans.measurement.Standing.REACHED;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    private static final BigDecimal THIRTY = new BigDecimal(30);

    @ParameterizedTest
    @CsvSource({
        "34, REACHED",
        "30, REACHED",
        "30.00, REACHED",
        "29.99, NOT_REACHED",
        "21, NOT_REACHED",
        "0, NOT_REACHED"
    })
    void isReachedAtTheTarget(BigDecimal value, Standing standing) {
        assertThat(Standing.of(THIRTY, seen(value, null))).isEqualTo(standing);
    }

    @Test
    void isReachedWhenAchieved() {
        assertThat(Standing.of(null, seen(null, true))).isEqualTo(REACHED);
        assertThat(Standing.of(null, seen(null, false))).isEqualTo(NOT_REACHED);
    }

    @Test
    void isNeitherWithoutMeasurement() {
        assertThat(Standing.of(THIRTY, null)).isEqualTo(NO_MEASUREMENT);
    }

    private static Observation seen(@Nullable BigDecimal value, @Nullable Boolean achieved) {
        return new Observation(LocalDate.of(2022, 11, 30), value, achieved, null, null, null);
    }
}
