package org.samenspel.plans.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.plans.plan.PlanKind;
import org.samenspel.plans.plan.PlanScope;
import org.samenspel.plans.printed.Timing;
import org.samenspel.values.Language;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.values.rule.Issue;
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

        assertThatThrownBy(() -> indicator.decideTarget(target, null, Set.of()))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation ->
                                assertThat(violation.rule()).isEqualTo(IndicatorRule.TARGET_OF_MEASURED_KIND_ONLY));
        assertThat(indicator.target().value()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "COUNT, 30, , 2.5, A count of 2.5 is not whole",
        "PERCENTAGE, 50, , 6667, A percentage of 6667 is over 100",
        "PERCENTAGE, 50, , 0.7, A percentage of 0.7 may be a share of 1: write 70 for that",
        "PERCENTAGE, 8, 12, 13, 13 out of 12 is over 100 %"
    })
    void asksAboutNewTargetThatIsWrongMoreOftenThanRight(
            IndicatorKind kind, BigDecimal before, @Nullable BigDecimal base, BigDecimal target, String oddity) {
        Target old = new Target(Direction.AT_LEAST, before, null, base);
        Indicator indicator = indicator(kind, old, Timing.UNKNOWN, null);

        assertThatThrownBy(() -> indicator.decideTarget(target, null, Set.of("targetMaximum")))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> {
                    assertThat(violation.rule()).isEqualTo(IndicatorRule.TARGET_NOT_CONFIRMED);
                    assertThat(violation.issues()).singleElement().satisfies(issue -> {
                        assertThat(issue.name()).isEqualTo("target");
                        assertThat(issue.detail()).isEqualTo(oddity + "; confirm target if that is right");
                    });
                });
        assertThat(indicator.target()).isEqualTo(old);

        indicator.decideTarget(target, null, Set.of("target"));
        assertThat(indicator.target().value()).isEqualTo(target);
    }

    @Test
    void asksAboutTheHighestNumberToo() {
        Target old = new Target(Direction.BETWEEN, BigDecimal.ONE, BigDecimal.TEN, null);
        Indicator indicator = indicator(IndicatorKind.COUNT, old, Timing.UNKNOWN, null);

        assertThatThrownBy(() -> indicator.decideTarget(BigDecimal.ONE, new BigDecimal("9.5"), Set.of()))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.issues())
                                .extracting(Issue::name)
                                .containsExactly("targetMaximum"));
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
        Indicator indicator =
                indicator(IndicatorKind.MILESTONE, Target.ACHIEVED, new Timing(null, startsOn, endsOn), countsFrom);

        assertThat(indicator.scope().countsIn(PLAN.period())).isEqualTo(new Period(first, last));
    }

    private static Indicator indicator(
            IndicatorKind kind, @Nullable BigDecimal target, Timing timing, @Nullable LocalDate countsFrom) {
        return indicator(kind, kind.hasTarget() ? Target.atLeast(target) : Target.ACHIEVED, timing, countsFrom);
    }

    private static Indicator indicator(
            IndicatorKind kind, Target target, Timing timing, @Nullable LocalDate countsFrom) {
        var counting = new Counting(Combination.usualOf(kind), Counted.OCCURRENCES, null, null, countsFrom, null, null);
        var row = new IndicatorRow(
                "3",
                null,
                "1",
                null,
                "Ronde",
                kind,
                null,
                target,
                counting,
                timing,
                List.of(IndicatorSource.MANUAL),
                null,
                List.of(),
                null,
                null);
        return new Indicator(PLAN, row);
    }
}
