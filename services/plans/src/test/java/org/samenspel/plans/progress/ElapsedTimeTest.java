package org.samenspel.plans.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.values.Period;

class ElapsedTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2021-12-31, 0.00",
        "2022-01-01, 0.00",
        "2022-07-02, 0.50",
        "2022-12-30, 1.00",
        "2022-12-31, 1.00",
        "2026-11-21, 1.00"
    })
    void isTheShareOfTheDaysThatPassed(LocalDate day, BigDecimal share) {
        assertThat(ElapsedTime.share(Period.ofYear(2022), day)).isEqualTo(share);
    }
}
