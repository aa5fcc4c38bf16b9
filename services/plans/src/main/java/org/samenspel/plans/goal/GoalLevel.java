package org.samenspel.plans.goal;

/** Strategic (SD), or operational (OD) below a strategic one. */
public enum GoalLevel {
    STRATEGIC,
    OPERATIONAL
}
