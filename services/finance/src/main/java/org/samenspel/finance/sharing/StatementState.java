package org.samenspel.finance.sharing;

/** Where a statement stands. */
public enum StatementState {
    /** Waits for an answer. */
    OPEN,
    ACCEPTED,
    CONTESTED,
    /** Taken back; the answer it had, if any, stays on it. */
    WITHDRAWN
}
