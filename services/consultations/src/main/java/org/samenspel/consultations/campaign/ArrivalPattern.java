package org.samenspel.consultations.campaign;

/** How the responses to a campaign arrived. */
public enum ArrivalPattern {
    USUAL,
    /** Far faster than before, and nobody looked at it yet: somebody may answer by a program. */
    JUMPED,
    /** Whoever manages it looked at it, and counts them. */
    CONFIRMED
}
