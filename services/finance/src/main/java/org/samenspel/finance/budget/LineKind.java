package org.samenspel.finance.budget;

/** What a line is compared with in the reconciliation. */
public enum LineKind {
    /** The payroll of the staff allocations. */
    STAFF,
    /** The own contributions in funding sources. */
    CO_FINANCING,
    OTHER
}
