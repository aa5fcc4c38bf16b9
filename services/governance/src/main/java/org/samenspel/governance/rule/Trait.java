package org.samenspel.governance.rule;

/** What people declare about themselves, and a rule can ask about. */
public enum Trait {
    ORIGIN,
    GENDER,
    AGE
}
