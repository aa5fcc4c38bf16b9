package org.samenspel.plans.indicator;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.printed.Timing;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;

/**
 * What the other features know of an indicator.
 *
 * @param action the number of the action it is on, in a year plan
 * @param goal the code of the operational goal it is on, in a multi-year plan
 * @param part the number of a part; null for the indicator itself
 * @param contributesTo what of the multi-year plan it counts for
 */
public record IndicatorScope(
        UUID id,
        long version,
        UUID planId,
        @Nullable String action,
        @Nullable String goal,
        String number,
        @Nullable String part,
        LocalizedText text,
        IndicatorKind kind,
        @Nullable String unit,
        Target target,
        Counting counting,
        Timing timing,
        List<IndicatorSource> sources,
        List<Contribution> contributesTo) {

    /** The key of the indicator that it is, or is a part of, such as {@code 11/3} or {@code OD4.2/2}. */
    public String whole() {
        return (action == null ? goal : action) + "/" + number;
    }

    /** Whether what comes from this source counts on it: what somebody measures by hand always does. */
    public boolean isFedBy(IndicatorSource source) {
        return source == IndicatorSource.MANUAL || sources.contains(source);
    }

    public boolean isPart() {
        return part != null;
    }

    /** Whether it is no more than its parts together, and nothing is measured on it itself. */
    public boolean isItsParts() {
        return counting.combination() == Combination.PARTS;
    }

    /**
     * The days in which a measurement of it counts.
     *
     * @param whole the days of its plan, and for a part those of its whole
     */
    public Period countsIn(Period whole) {
        return counting.period(timing, whole);
    }

    /** The same indicator with the target that it had. */
    public IndicatorScope with(Target other) {
        return with(version, other);
    }

    /** The same text of the indicator in its next version. */
    IndicatorScope with(long next) {
        return with(next, target);
    }

    private IndicatorScope with(long otherVersion, Target other) {
        return new IndicatorScope(
                id,
                otherVersion,
                planId,
                action,
                goal,
                number,
                part,
                text,
                kind,
                unit,
                other,
                counting,
                timing,
                sources,
                contributesTo);
    }
}
