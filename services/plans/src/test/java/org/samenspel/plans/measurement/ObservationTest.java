package org.samenspel.plans.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
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

    @ParameterizedTest
    @CsvSource({
        "PERCENTAGE, 6667, , A percentage of 6667 is over 100",
        "PERCENTAGE, 0.7, , A percentage of 0.7 may be a share of 1: write 70 for that",
        "PERCENTAGE, 4, 3, 4 out of 3 is over 100 %",
        "COUNT, 1.250, , A count of 1.250 is not whole"
    })
    void asksToConfirmWhatIsWrongMoreOftenThanRight(
            IndicatorKind kind, BigDecimal value, @Nullable BigDecimal base, String oddity) {
        var seen = new Observation(TODAY, value, base, null, null, null, null, null, null, null);

        assertThatThrownBy(() -> seen.requirePlausible(kind, PLAN, PLAN, Set.of()))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> {
                    assertThat(violation.rule()).isEqualTo(MeasurementRule.MEASUREMENT_NOT_CONFIRMED);
                    assertThat(violation.issues()).extracting("name").containsExactly("value");
                })
                .hasMessage(oddity + "; confirm value if that is right");
        assertThatCode(() -> seen.requirePlausible(kind, PLAN, PLAN, Set.of("value")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"PERCENTAGE, 66.67, ", "PERCENTAGE, 0, ", "PERCENTAGE, 1, 3", "COUNT, 1250.00, ", "MILESTONE, , "})
    void takesWhatIsPlausible(IndicatorKind kind, @Nullable BigDecimal value, @Nullable BigDecimal base) {
        var seen = new Observation(TODAY, value, base, null, null, null, null, null, null, null);

        assertThatCode(() -> seen.requirePlausible(kind, PLAN, PLAN, Set.of())).doesNotThrowAnyException();
    }

    @Test
    void asksToConfirmADayOutsideThePlanUnlessItCounts() {
        Observation seen = seen(BigDecimal.TEN, null);
        var nextYear = Period.ofYear(TODAY.getYear() + 1);
        var since = new Period(TODAY, nextYear.end());

        assertThatThrownBy(() -> seen.requirePlausible(IndicatorKind.COUNT, nextYear, nextYear, Set.of("value")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.rule()).isEqualTo(MeasurementRule.MEASUREMENT_NOT_CONFIRMED))
                .hasMessage(
                        "2022-11-30 is outside the plan, which runs from 2023-01-01 to 2023-12-31, and reaches nothing; "
                                + "confirm measuredOn if that is right");
        assertThatCode(() -> seen.requirePlausible(IndicatorKind.COUNT, nextYear, nextYear, Set.of("measuredOn")))
                .doesNotThrowAnyException();
        assertThatCode(() -> seen.requirePlausible(IndicatorKind.COUNT, nextYear, since, Set.of()))
                .doesNotThrowAnyException();
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
