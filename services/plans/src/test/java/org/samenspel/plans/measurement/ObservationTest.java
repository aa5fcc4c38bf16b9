package org.samenspel.plans.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.samenspel.plans.indicator.Combination;
import org.samenspel.plans.indicator.IndicatorKind;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;

class ObservationTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 11, 30);
    private static final Period PLAN = Period.ofYear(2022);

    @ParameterizedTest
    @EnumSource(names = {"COUNT", "PERCENTAGE"})
    void measuresCountsByValueAlone(IndicatorKind kind) {
        assertThatCode(() -> seen(BigDecimal.TEN, null).requireMeasures(kind, Combination.LATEST, PLAN, TODAY))
                .doesNotThrowAnyException();
        assertThatRefused(seen(null, true), kind);
        assertThatRefused(seen(BigDecimal.TEN, true), kind);
        assertThatRefused(seen(null, null), kind);
    }

    @ParameterizedTest
    @EnumSource(names = {"MILESTONE", "QUALITATIVE"})
    void measuresMilestonesByAchievementAlone(IndicatorKind kind) {
        assertThatCode(() -> seen(null, false).requireMeasures(kind, Combination.LATEST, PLAN, TODAY))
                .doesNotThrowAnyException();
        assertThatRefused(seen(BigDecimal.TEN, null), kind);
        assertThatRefused(seen(null, null), kind);
    }

    @Test
    void refusesTomorrow() {
        LocalDate yesterday = TODAY.minusDays(1);

        assertThatThrownBy(() -> seen(BigDecimal.TEN, null)
                        .requireMeasures(IndicatorKind.COUNT, Combination.SUM, PLAN, yesterday))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.rule()).isEqualTo(MeasurementRule.MEASURED_IN_FUTURE))
                .hasMessage("measuredOn must not be after 2022-11-29");
    }

    @Test
    void refusesDayLongBeforeThePlan() {
        Observation seen = seen(BigDecimal.TEN, null);

        seen.requireMeasures(IndicatorKind.COUNT, Combination.SUM, new Period(TODAY.plusYears(1), null), TODAY);
        assertThatThrownBy(() -> seen.requireMeasures(
                        IndicatorKind.COUNT,
                        Combination.SUM,
                        new Period(TODAY.plusYears(1).plusDays(1), null),
                        TODAY))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> {
                    assertThat(violation.rule()).isEqualTo(MeasurementRule.MEASURED_LONG_BEFORE_PLAN);
                    assertThat(violation.issues()).extracting("name").containsExactly("measuredOn");
                });
    }

    @ParameterizedTest
    @CsvSource({"PERCENTAGE, SHARE, ", "COUNT, SUM, 10"})
    void measuresAShareOutOfItsBase(IndicatorKind kind, Combination combination, @Nullable BigDecimal base) {
        var seen = new Observation(TODAY, BigDecimal.ONE, base, null, null, null, null, null, null, null);

        assertThatThrownBy(() -> seen.requireMeasures(kind, combination, PLAN, TODAY))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.rule()).isEqualTo(MeasurementRule.MEASURED_OUT_OF_BASE));
    }

    private static void assertThatRefused(Observation observation, IndicatorKind kind) {
        assertThatThrownBy(() -> observation.requireMeasures(kind, Combination.LATEST, PLAN, TODAY))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.rule()).isEqualTo(MeasurementRule.MEASUREMENT_OF_OTHER_KIND));
    }

    private static Observation seen(@Nullable BigDecimal value, @Nullable Boolean achieved) {
        return new Observation(TODAY, value, null, achieved, null, null, null, null, null, null);
    }
}
