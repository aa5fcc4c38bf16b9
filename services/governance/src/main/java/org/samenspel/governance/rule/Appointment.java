package org.samenspel.governance.rule;

/** How somebody got a seat. */
public enum Appointment {
    PUBLIC_CALL,
    GENERAL_ASSEMBLY,
    BOARD,
    COOPTED,
    DELEGATED,
    EX_OFFICIO
}
