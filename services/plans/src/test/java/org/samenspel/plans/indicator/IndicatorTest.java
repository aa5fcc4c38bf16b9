package org.samenspel.plans.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
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

    @ParameterizedTest
    @CsvSource({"COUNT,30,", "PERCENTAGE,50,", "MILESTONE,,5", "QUALITATIVE,,5"})
    void refusesTargetThatItsKindDoesNotHaveOrNone(
            IndicatorKind kind, @Nullable BigDecimal before, @Nullable BigDecimal target) {
        Indicator indicator = indicator(kind, before);

        assertThatThrownBy(() -> indicator.decideTarget(target))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation ->
                                assertThat(violation.rule()).isEqualTo(IndicatorRule.TARGET_OF_MEASURED_KIND_ONLY));
        assertThat(indicator.target()).isEqualTo(before);
    }

    private static Indicator indicator(IndicatorKind kind, @Nullable BigDecimal target) {
        var plan = new PlanScope(
                UUID.randomUUID(),
                0,
                UUID.randomUUID(),
                PlanKind.YEAR,
                LocalizedText.dutch("Plan"),
                Language.NL,
                Period.ofYear(2022),
                null,
                null);
        var row = new IndicatorRow(
                "3", null, "1", "Ronde", kind, null, target, Timing.UNKNOWN, IndicatorSource.MANUAL, null);
        return new Indicator(plan, row);
    }
}
