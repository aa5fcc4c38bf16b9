package org.samenspel.governance.decision;

/** What a member votes. */
enum Choice {
    FOR,
    AGAINST,
    ABSTAIN
}
