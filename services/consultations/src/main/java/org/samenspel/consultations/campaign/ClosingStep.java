package org.samenspel.consultations.campaign;

/** What the close of a campaign waits for. */
enum ClosingStep {
    /** The responses are counted and written anew. */
    COUNTING,

    /** All is counted; the key is kept until the answers are in a finished backup. */
    BACKUP,

    /** The key is destroyed now, or as soon as all its places can be reached. */
    DESTRUCTION
}
