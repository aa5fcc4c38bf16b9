package org.samenspel.plans.plan;

/** One of the two texts of a published plan that is being revised; any other plan has one. */
public enum TextKind {
    /** The one that counts: what the last revision says. */
    IN_FORCE,
    /** The one that changes, and counts once the open revision is closed. */
    WORKING_COPY
}
