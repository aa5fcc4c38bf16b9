package org.samenspel.plans.indicator;

/** On which side of its target an indicator wants to be. */
public enum Direction {
    AT_LEAST,
    AT_MOST,
    EXACTLY,
    /** Between the target and its maximum, both included. */
    BETWEEN,
    /** It is told, and there is nothing to reach. */
    NONE
}
