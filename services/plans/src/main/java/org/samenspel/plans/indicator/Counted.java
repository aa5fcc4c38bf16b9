package org.samenspel.plans.indicator;

/** What a consultation, a session or a meeting adds to a count. */
public enum Counted {
    /** One each. */
    OCCURRENCES,
    /** The people who took part. */
    PARTICIPANTS
}
