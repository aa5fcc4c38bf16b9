package org.samenspel.plans.indicator;

import java.util.Set;

/** How what several organizations and sources measured becomes one answer. Each of them stands with its latest measurement. */
public enum Combination {
    /** The latest of all. */
    LATEST,
    /** All together. */
    SUM,
    /** The highest; for a milestone or judgment: achieved by one of them. */
    MAXIMUM,
    /** All values together out of all bases together. */
    SHARE,
    /** Nothing is measured on it: it is what its parts are together. */
    PARTS;

    /** What is meant when nobody says it. */
    static Combination usualOf(IndicatorKind kind) {
        return switch (kind) {
            case COUNT -> SUM;
            case MILESTONE -> MAXIMUM;
            case PERCENTAGE, QUALITATIVE -> LATEST;
        };
    }

    /** Those that make sense for a kind: percentages don't add up, and what is achieved or not has no sum. */
    static Set<Combination> of(IndicatorKind kind) {
        return switch (kind) {
            case COUNT -> Set.of(LATEST, SUM, MAXIMUM, PARTS);
            case PERCENTAGE -> Set.of(LATEST, MAXIMUM, SHARE);
            case MILESTONE, QUALITATIVE -> Set.of(LATEST, MAXIMUM, PARTS);
        };
    }
}
