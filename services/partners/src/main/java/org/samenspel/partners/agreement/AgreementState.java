package org.samenspel.partners.agreement;

/** The life of an agreement; ending never deletes. */
public enum AgreementState {
    /** Written by the network organization; no party sees it yet. */
    DRAFT,
    /** The text is fixed and lies before the parties. */
    PROPOSED,
    /** The last party has signed; the first day is still to come. */
    SIGNED,
    /** From the first day of the term. */
    ACTIVE,
    /** After the last day. */
    ENDED,
    /** Nothing came of what was proposed. */
    DROPPED;

    /** What follows; an agreement that ended or was dropped has nothing before it. */
    AgreementState next() {
        return switch (this) {
            case DRAFT -> PROPOSED;
            case PROPOSED -> SIGNED;
            case SIGNED -> ACTIVE;
            case ACTIVE, ENDED -> ENDED;
            case DROPPED -> DROPPED;
        };
    }

    /** Whether the parties are bound: amendments and notices make sense. */
    public boolean binds() {
        return this == SIGNED || this == ACTIVE;
    }

    /** Whether the first day has come, so that duties began. */
    public boolean hasBegun() {
        return this == ACTIVE || this == ENDED;
    }
}
