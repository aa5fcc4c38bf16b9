package org.samenspel.plans.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.measurement.Reading;
import org.samenspel.values.Period;

/**
 * What the years come to together, if the years to come plan as much as those that are planned.
 *
 * @param value of all years
 * @param years how many there are
 * @param plannedYears how many have a published plan
 * @param suffices whether that reaches the target
 */
record Forecast(BigDecimal value, int years, int plannedYears, boolean suffices) {

    /** Null where no year contributes, or there is no number to reach. */
    static @Nullable Forecast of(
            Reading reading, List<YearContribution> contributions, Period period, int plannedYears) {
        if (contributions.isEmpty() || !reading.indicator().target().isNumber() || period.end() == null) {
            return null;
        }
        int years = period.end().getYear() - period.start().getYear() + 1;
        BigDecimal planned =
                contributions.stream().map(YearContribution::planned).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal value = planned.multiply(BigDecimal.valueOf(years))
                .divide(BigDecimal.valueOf(plannedYears), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        return new Forecast(
                plain, years, plannedYears, reading.indicator().target().isReachedBy(plain, null));
    }
}
