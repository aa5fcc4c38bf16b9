package org.samenspel.governance.meeting;

/** The life of a meeting. */
public enum MeetingState {
    PLANNED,
    /** It is known who came; decisions are recorded. */
    UNDERWAY,
    /** Its minutes were approved. */
    HELD,
    CANCELLED
}
