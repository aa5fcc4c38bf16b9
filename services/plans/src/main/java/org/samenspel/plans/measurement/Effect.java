package org.samenspel.plans.measurement;

import java.util.List;
import java.util.UUID;

/**
 * What a measurement does to its indicator today.
 *
 * @param replaces the measurements, of the same contributor, that count no longer since this one stands
 */
public record Effect(CountsAs countsAs, List<UUID> replaces) {

    static final Effect OF_CORRECTED = new Effect(CountsAs.CORRECTED, List.of());
    static final Effect OF_WITHDRAWN = new Effect(CountsAs.WITHDRAWN, List.of());

    /** What a measurement counts as. */
    public enum CountsAs {
        /** It stands among the shares, of which the combination makes one answer. */
        SHARE,
        /** Where things stood before the days that count: it reaches nothing. */
        BEFORE,
        /** Of a day after those that count: it reaches nothing. */
        LATE,
        /** It fits no part, or comes from what does not feed the indicator: it reaches nothing. */
        UNPLACED,
        /** Another one of the same contributor stands, of the same day or a later one: it has no effect. */
        REPLACED,
        /** Another one was put in its place: it has no effect. */
        CORRECTED,
        /** It was recorded by mistake, what it tells did not happen after all, or the plan does without its indicator. */
        WITHDRAWN
    }
}
