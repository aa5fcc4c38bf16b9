package org.samenspel.plans.goal;

/** Strategic (SD), operational (OD) below a strategic one, or the ambition of an agreement, which stands by itself. */
public enum GoalLevel {
    STRATEGIC,
    OPERATIONAL,
    AMBITION;

    /** Whether actions and indicators are on a goal of this level. */
    public boolean isWorkedOn() {
        return this != STRATEGIC;
    }
}
