package org.samenspel.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionPeriodTest {

    @Test
    void isAPeriodOfYearsMonthsAndDays() {
        assertThat(RetentionPeriod.of("P1Y6M").period()).contains(Period.of(1, 6, 0));
    }

    @Test
    void isForever() {
        assertThat(RetentionPeriod.of("forever").period()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "-P1Y", "P1Y-13M", "10Y", "PT1H", "never", ""})
    void isNothingElse(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RetentionPeriod.of(text))
                .withMessageContaining("neither a period such as P10Y nor forever");
    }
}
