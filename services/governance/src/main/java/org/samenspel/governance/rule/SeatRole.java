package org.samenspel.governance.rule;

/** What somebody is in a body. */
public enum SeatRole {
    CHAIR,
    CO_CHAIR,
    VICE_CHAIR,
    SECRETARY,
    TREASURER,
    MEMBER,
    /** Present without a vote of its own, such as the director. */
    OBSERVER;

    public boolean votes() {
        return this != OBSERVER;
    }
}
