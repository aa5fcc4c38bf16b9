package org.samenspel.plans.progress;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.indicator.Contribution;
import org.samenspel.values.Period;

/**
 * What an indicator of one year reached for one of several years.
 *
 * @param indicatorId the indicator of the year
 * @param action the number of its action
 * @param number its number
 * @param period the days of its plan
 * @param by what of it counts
 * @param value as much as it reached in its days, also when that is zero; null when nothing was measured
 * @param planned as much as it is to reach
 */
record YearContribution(
        UUID indicatorId,
        String action,
        String number,
        Period period,
        Contribution.By by,
        @Nullable BigDecimal value,
        BigDecimal planned) {}
