package org.samenspel.consultations.response;

/** What became of a response. */
enum Submission {
    /** Stored, now or by an earlier try. */
    ACCEPTED,
    /** The id is taken by other answers. */
    CHANGED,
    /** The campaign takes no responses now. */
    NOT_OPEN,
    /** Somebody is closing the campaign: whether it takes this one shows when that is done. Of those alone who don't wait. */
    CLOSING
}
