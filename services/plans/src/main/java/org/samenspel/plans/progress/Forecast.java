package org.samenspel.plans.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.indicator.Combination;
import org.samenspel.plans.measurement.Reading;
import org.samenspel.values.Period;

/**
 * What the years come to together, if the years to come plan as much as those that are planned; of what is the highest of all years,
 * the highest that is planned.
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
        Map<Period, BigDecimal> planned = contributions.stream()
                .collect(Collectors.toMap(YearContribution::period, YearContribution::planned, BigDecimal::add));
        boolean highest = reading.indicator().counting().combination() == Combination.MAXIMUM;
        BigDecimal value = (highest ? highest(planned) : together(planned, years, plannedYears)).stripTrailingZeros();
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        return new Forecast(
                plain, years, plannedYears, reading.indicator().target().isReachedBy(plain, null));
    }

    private static BigDecimal highest(Map<Period, BigDecimal> planned) {
        return planned.values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static BigDecimal together(Map<Period, BigDecimal> planned, int years, int plannedYears) {
        return planned.values().stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(BigDecimal.valueOf(years))
                .divide(BigDecimal.valueOf(plannedYears), 2, RoundingMode.HALF_UP);
    }
}
