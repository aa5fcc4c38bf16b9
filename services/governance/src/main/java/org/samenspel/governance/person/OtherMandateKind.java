package org.samenspel.governance.person;

/** What kind of other mandate or interest somebody has. */
public enum OtherMandateKind {
    POLITICAL,
    BOARD,
    /** Delivers services to the organization itself, or has a contract with it. */
    SUPPLIER,
    EMPLOYMENT,
    OTHER
}
