package org.samenspel.plans.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.samenspel.values.Period;

/** How much of a plan's time has passed: beside what was reached, and never mixed with it. */
final class ElapsedTime {

    private ElapsedTime() {}

    /** The share of the days, the last of them this day, from 0 to 1 in hundredths. */
    static BigDecimal share(Period period, LocalDate asOf) {
        long passed = asOf.isBefore(period.start()) ? 0 : new Period(period.start(), asOf).days();
        long days = period.days();
        return BigDecimal.valueOf(Math.min(passed, days)).divide(BigDecimal.valueOf(days), 2, RoundingMode.HALF_UP);
    }
}
