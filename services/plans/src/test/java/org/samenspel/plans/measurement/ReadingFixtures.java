package org.samenspel.plans.measurement;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.indicator.IndicatorScope;
import org.samenspel.values.Period;

/** Readings of 2022 as the tests of progress need them. */
public final class ReadingFixtures {

    private ReadingFixtures() {}

    public static Reading unmeasured(IndicatorScope indicator) {
        return reading(indicator, Combined.NOTHING, List.of(), List.of());
    }

    public static Reading counted(IndicatorScope indicator, @Nullable Integer value, List<Share> shares) {
        return value == null
                ? unmeasured(indicator)
                : reading(indicator, Combined.of(BigDecimal.valueOf(value)), shares, List.of());
    }

    /** Of fewer people than are told. */
    public static Reading untold(IndicatorScope indicator, int fewerThan) {
        return reading(indicator, new Combined(null, null, null, fewerThan), List.of(), List.of());
    }

    public static Reading achieved(IndicatorScope indicator, boolean achieved, List<Reading> parts) {
        return reading(indicator, new Combined(null, null, achieved, null), List.of(), parts);
    }

    private static Reading reading(
            IndicatorScope indicator, Combined combined, List<Share> shares, List<Reading> parts) {
        return new Reading(indicator, Period.ofYear(2022), combined, shares, List.of(), List.of(), List.of(), parts);
    }
}
