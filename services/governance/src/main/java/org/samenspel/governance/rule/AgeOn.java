package org.samenspel.governance.rule;

/** On which day an age counts. */
public enum AgeOn {
    /** The first day of the mandate: who gets older during it still counts. */
    MANDATE_START,
    /** The day that is asked about. */
    DATE
}
