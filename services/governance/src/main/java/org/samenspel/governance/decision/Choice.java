package org.samenspel.governance.decision;

/** What a member votes. */
public enum Choice {
    FOR,
    AGAINST,
    ABSTAIN
}
