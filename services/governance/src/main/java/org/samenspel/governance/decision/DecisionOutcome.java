package org.samenspel.governance.decision;

/** What became of a proposal. */
public enum DecisionOutcome {
    ADOPTED,
    REJECTED
}
