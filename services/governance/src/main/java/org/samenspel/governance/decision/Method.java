package org.samenspel.governance.decision;

/** How a body decides. Consensus is sought first. */
public enum Method {
    CONSENSUS,
    VOTE
}
