package org.samenspel.consultations.response;

/** What became of a response. */
enum Submission {
    /** Stored, now or by an earlier try. */
    ACCEPTED,
    /** The id is taken by other answers. */
    CHANGED,
    /** The campaign takes no responses now. */
    NOT_OPEN
}
