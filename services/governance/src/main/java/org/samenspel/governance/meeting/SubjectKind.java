package org.samenspel.governance.meeting;

/** What a decision is about. */
public enum SubjectKind {
    PLAN,
    BUDGET,
    AGREEMENT,
    OTHER
}
