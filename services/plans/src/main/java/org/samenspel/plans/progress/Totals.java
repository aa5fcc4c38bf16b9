package org.samenspel.plans.progress;

import java.util.List;
import org.samenspel.plans.measurement.Standing;

/** How many indicators stand where. */
record Totals(long reached, long notReached, long noMeasurement, long withoutTarget) {

    /** Each indicator counts once, however many goals its action works on. */
    static Totals of(List<IndicatorProgress> indicators) {
        List<IndicatorProgress> each = indicators.stream().distinct().toList();
        return new Totals(
                count(each, Standing.REACHED),
                count(each, Standing.NOT_REACHED),
                count(each, Standing.NO_MEASUREMENT),
                count(each, Standing.WITHOUT_TARGET));
    }

    private static long count(List<IndicatorProgress> indicators, Standing standing) {
        return indicators.stream()
                .filter(indicator -> indicator.standing() == standing)
                .count();
    }
}
