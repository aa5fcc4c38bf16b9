package org.samenspel.partners.dispute;

/** Where a dispute stands. */
public enum DisputeState {
    OPEN,
    /** The parties consulted each other. */
    CONSULTED,
    /** Each of them accepted the mediator. */
    IN_MEDIATION,
    /** They agree again. */
    SETTLED,
    /** It ended without that. */
    UNSETTLED,
    /** It was opened by mistake. */
    WITHDRAWN
}
