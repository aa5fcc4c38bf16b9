package org.samenspel.consultations.indicator;

/** Whether a campaign can move an indicator. */
public enum Standing {
    MOVABLE,
    /** A number of people is part of no percentage, and judges nothing. */
    COUNTS_NOTHING,
    /** The newest version of its plan no longer has it. */
    WITHDRAWN
}
