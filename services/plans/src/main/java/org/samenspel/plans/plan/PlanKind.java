package org.samenspel.plans.plan;

/** Whether a plan is of several years, or of one. */
public enum PlanKind {
    MULTI_YEAR,
    YEAR
}
