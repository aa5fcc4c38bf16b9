package org.samenspel.plans.indicator;

/** Where what is measured on an indicator comes from. */
public enum IndicatorSource {
    MANUAL,
    CONSULTATION,
    /** Focus groups, interviews and panels. */
    SESSION,
    MEETING,
    /** The share of the income that is not structural. */
    FINANCE,
    /** An agreement that was signed. */
    AGREEMENT,
    /** A project that started. */
    PROJECT,
    /** Members who take their seats in a body. */
    MANDATE
}
