package org.samenspel.plans.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.printed.Timing;

/**
 * An indicator as the source prints it.
 *
 * @param action the number of the action it is on, in a year plan
 * @param goal the code of the operational goal it is on, in a multi-year plan
 * @param unit what is counted
 * @param target the minimum to reach, for a count or a percentage
 * @param notes what is odd in the print
 */
public record IndicatorRow(
        @Nullable String action,
        @Nullable String goal,
        String number,
        String text,
        IndicatorKind kind,
        @Nullable String unit,
        @Nullable BigDecimal target,
        Timing timing,
        IndicatorSource source,
        @Nullable String notes) {

    /** Targets are compared as numbers: {@code 30} and {@code 30.0} are one. */
    public IndicatorRow {
        target = target == null ? null : Targets.plain(target);
    }

    /** Such as {@code 11/3}: indicator 3 of action 11. */
    public String key() {
        return group() + "/" + number;
    }

    /** The action or goal in which its number counts. */
    public String group() {
        return action == null ? String.valueOf(goal) : action;
    }
}
