package org.samenspel.governance.decision;

/** What is no more of a decision as it was when it was recorded, by the seats and statutes of its day as they are known now. */
public enum Doubt {
    /** Too few were there. */
    QUORUM,
    /** By the majority of that day it comes out otherwise. */
    MAJORITY,
    /** The body may do something else about such a subject: more than it might, or less. */
    COMPETENCE
}
