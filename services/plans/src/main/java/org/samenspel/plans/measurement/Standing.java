package org.samenspel.plans.measurement;

/** Where an indicator stands by what was measured in the days that count. */
public enum Standing {
    REACHED,
    NOT_REACHED,
    NO_MEASUREMENT,
    /** It was measured, and there is nothing to reach. */
    WITHOUT_TARGET
}
