package org.samenspel.governance.meeting;

/** When a member told of a conflict of interest; the code of conduct asks for it before the start of the meeting. */
public enum Told {
    IN_TIME,
    /** After the start: the person leaves for that item. */
    LATE,
    /** After the decision on that item: the decision stays as it was taken. */
    AFTER_DECISION
}
