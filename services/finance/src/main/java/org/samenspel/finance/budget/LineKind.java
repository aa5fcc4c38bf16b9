package org.samenspel.finance.budget;

/** What a line is compared with in the reconciliation. */
public enum LineKind {
    /** The payroll of the deployments. */
    STAFF,
    /** The own shares in fundings. */
    CO_FINANCING,
    OTHER
}
