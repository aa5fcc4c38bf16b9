package org.samenspel.governance.rule;

/** Among whom a rule counts. */
public enum Population {
    /** Those who have a seat in the body. */
    BODY,
    /** Everybody who has a seat in a body of the organization, each once. */
    ORGANIZATION
}
