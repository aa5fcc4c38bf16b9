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

    /** Whether it leads a meeting: the chair, or who stands in. */
    public boolean chairs() {
        return this == CHAIR || this == CO_CHAIR || this == VICE_CHAIR;
    }

    public boolean votes() {
        return this != OBSERVER;
    }
}
