package org.samenspel.plans.csv;

/** What becomes of a row of an import. */
public enum Outcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    REJECTED
}
