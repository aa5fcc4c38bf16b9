package org.samenspel.plans.plan;

/** The life of a plan: a draft changes and may be discarded; a published plan is public, and revised. */
public enum PlanState {
    DRAFT,
    PUBLISHED
}
