package org.samenspel.plans.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samenspel.plans.indicator.IndicatorKind;
import org.samenspel.values.rule.RuleViolation;

class ObservationTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 11, 30);

    @ParameterizedTest
    @EnumSource(names = {"COUNT", "PERCENTAGE"})
    void measuresCountsByValueAlone(IndicatorKind kind) {
        assertThatCode(() -> seen(BigDecimal.TEN, null).requireFits(kind)).doesNotThrowAnyException();
        assertThatRefused(seen(null, true), kind);
        assertThatRefused(seen(BigDecimal.TEN, true), kind);
        assertThatRefused(seen(null, null), kind);
    }

    @ParameterizedTest
    @EnumSource(names = {"MILESTONE", "QUALITATIVE"})
    void measuresMilestonesByAchievementAlone(IndicatorKind kind) {
        assertThatCode(() -> seen(null, false).requireFits(kind)).doesNotThrowAnyException();
        assertThatRefused(seen(BigDecimal.TEN, null), kind);
        assertThatRefused(seen(null, null), kind);
    }

    @Test
    void refusesTomorrow() {
        assertThatCode(() -> seen(BigDecimal.TEN, null).requireNotAfter(TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> seen(BigDecimal.TEN, null).requireNotAfter(TODAY.minusDays(1)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("measuredOn must not be after 2022-11-29");
    }

    private static void assertThatRefused(Observation observation, IndicatorKind kind) {
        assertThatThrownBy(() -> observation.requireFits(kind))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.rule()).isEqualTo(MeasurementRule.MEASUREMENT_OF_OTHER_KIND));
    }

    private static Observation seen(@Nullable BigDecimal value, @Nullable Boolean achieved) {
        return new Observation(TODAY, value, achieved, null, null, null);
    }
}
