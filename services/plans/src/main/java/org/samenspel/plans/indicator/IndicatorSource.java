package org.samenspel.plans.indicator;

/** Where the values of an indicator come from. */
public enum IndicatorSource {
    MANUAL,
    CONSULTATION,
    MEETING,
    FINANCE
}
