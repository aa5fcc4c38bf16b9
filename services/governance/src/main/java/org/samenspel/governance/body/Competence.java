package org.samenspel.governance.body;

/** What a body may do about a kind of subject. */
public enum Competence {
    DECIDES,
    ADVISES,
    PREPARES,
    /** Another body decides, and this one was asked nothing. */
    NONE
}
