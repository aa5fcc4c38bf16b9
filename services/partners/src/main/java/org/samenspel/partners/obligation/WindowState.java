package org.samenspel.partners.obligation;

/** Where a window of an obligation stands. */
enum WindowState {
    OPEN,
    /** Less than a quarter of its days is left. */
    AT_RISK,
    FULFILLED,
    /** It is over, and too little was done. */
    BREACHED;

    boolean isSettled() {
        return this == FULFILLED || this == BREACHED;
    }
}
