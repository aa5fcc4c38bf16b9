package org.samenspel.audit.seal;

/**
 * Something that can't be when nobody rewrote anything.
 *
 * @param seal where the chain shows it; 0 before any
 */
record Finding(Kind kind, long seal, String text) {

    /** Of each kind the first is told. */
    enum Kind {
        /** A record is not what was sealed, or is gone, or one was added. */
        RECORD,
        /** A seal is not what follows from its records and the seal before. */
        CHAIN,
        /** A root that left says something else than the chain in the database. */
        ROOT,
        /** The chain is what left first of a seal, and a later root says something else: somebody told it who may write to the topic. */
        CONTRADICTION,
        /** A record says that it happened long before a seal that does not have it: its moment is made up. */
        TIME,
        /** Records wait for their seal, or for a root that left, for longer than the platform says. */
        LATE
    }
}
