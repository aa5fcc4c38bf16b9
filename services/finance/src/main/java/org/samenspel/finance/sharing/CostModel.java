package org.samenspel.finance.sharing;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Money;

/**
 * How cost and income follow from what partners bring in and use.
 *
 * @param ftePrice what one full-time equivalent costs in the period
 * @param sharedFte full-time equivalents that all partners share
 * @param ftePerUnit full-time equivalents for each unit
 * @param unit what a unit is, such as a home
 */
public record CostModel(
        Money ftePrice,
        BigDecimal sharedFte,
        BigDecimal ftePerUnit,
        @Nullable LocalizedText unit,
        List<DailyRate> dailyRates) {

    public CostModel {
        dailyRates = List.copyOf(dailyRates);
    }

    /** @throws java.util.NoSuchElementException when there is none: content with such nights is refused */
    Money dailyRateOf(String household) {
        return dailyRates.stream()
                .filter(dailyRate -> dailyRate.household().equals(household))
                .findFirst()
                .orElseThrow()
                .amount();
    }
}
