package org.samenspel.plans.indicator;

/** How an indicator is measured. */
public enum IndicatorKind {
    /** How many, against a target. */
    COUNT,
    /** Which share, in hundredths, against a target. */
    PERCENTAGE,
    /** Whether something is there. */
    MILESTONE,
    /** Whether people judge it achieved. */
    QUALITATIVE;

    /** Whether it is measured by a value against a target; otherwise it is achieved or not. */
    public boolean hasTarget() {
        return switch (this) {
            case COUNT, PERCENTAGE -> true;
            case MILESTONE, QUALITATIVE -> false;
        };
    }
}
