package org.samenspel.plans.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.plans.plan.PlanKind;
import org.samenspel.plans.plan.PlanScope;
import org.samenspel.plans.printed.Timing;
import org.samenspel.values.Language;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;

class IndicatorTest {

    private static final PlanScope PLAN = new PlanScope(
            UUID.randomUUID(),
            0,
            UUID.randomUUID(),
            null,
            PlanKind.YEAR,
            LocalizedText.dutch("Plan"),
            Language.NL,
            Period.ofYear(2022),
            null,
            null,
            null);

    @ParameterizedTest
    @CsvSource({"COUNT,30,", "PERCENTAGE,50,", "MILESTONE,,5", "QUALITATIVE,,5"})
    void refusesTargetThatItsKindDoesNotHaveOrNone(
            IndicatorKind kind, @Nullable BigDecimal before, @Nullable BigDecimal target) {
        Indicator indicator = indicator(kind, before, Timing.UNKNOWN, null);

        assertThatThrownBy(() -> indicator.decideTarget(target, null))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation ->
                                assertThat(violation.rule()).isEqualTo(IndicatorRule.TARGET_OF_MEASURED_KIND_ONLY));
        assertThat(indicator.target().value()).isEqualTo(before);
    }

    /** What is done early within the plan is not done before it, and what the print begins earlier is not either. */
    @ParameterizedTest
    @CsvSource({
        ",,,2022-01-01,2022-12-31",
        "2022-09-01,2022-11-30,,2022-01-01,2022-11-30",
        "2021-11-21,2022-06-30,,2021-11-21,2022-06-30",
        "2022-03-01,2022-05-31,2022-03-01,2022-03-01,2022-05-31",
        ",2021-05-31,,2021-05-31,2021-05-31"
    })
    void countsInItsDays(
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable LocalDate countsFrom,
            LocalDate first,
            LocalDate last) {
        Indicator indicator = indicator(IndicatorKind.MILESTONE, null, new Timing(null, startsOn, endsOn), countsFrom);

        assertThat(indicator.scope().countsIn(PLAN.period())).isEqualTo(new Period(first, last));
    }

    private static Indicator indicator(
            IndicatorKind kind, @Nullable BigDecimal target, Timing timing, @Nullable LocalDate countsFrom) {
        var counting = new Counting(Combination.usualOf(kind), Counted.OCCURRENCES, null, null, countsFrom, null, null);
        var row = new IndicatorRow(
                "3",
                null,
                "1",
                null,
                "Ronde",
                kind,
                null,
                kind.hasTarget() ? Target.atLeast(target) : Target.ACHIEVED,
                counting,
                timing,
                List.of(IndicatorSource.MANUAL),
                null,
                List.of(),
                null);
        return new Indicator(PLAN, row);
    }
}
