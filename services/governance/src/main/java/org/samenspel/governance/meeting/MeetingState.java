package org.samenspel.governance.meeting;

import org.samenspel.values.rule.RuleViolation;

/** The life of a meeting, and what is fixed in each part of it. */
public enum MeetingState {
    PLANNED,
    /** It is known who came; decisions are recorded. */
    UNDERWAY,
    /** Its minutes were approved. */
    HELD,
    CANCELLED;

    /** It is moved, and its agenda changes, only before the start. */
    void requirePlanned() {
        switch (this) {
            case PLANNED -> {}
            case UNDERWAY ->
                throw new RuleViolation(
                        MeetingRule.MEETING_STARTED, "The meeting has started: put its day right with a reason");
            case HELD -> throw minutesApproved();
            case CANCELLED -> throw cancelled();
        }
    }

    /** Who came, who left and what lies before it can be corrected, until the minutes are approved. */
    void requireNotHeld() {
        switch (this) {
            case PLANNED, UNDERWAY -> {}
            case HELD -> throw minutesApproved();
            case CANCELLED -> throw cancelled();
        }
    }

    /** Decisions are recorded, and minutes approved, only when it is known who came. */
    public void requireUnderway() {
        switch (this) {
            case PLANNED -> throw new RuleViolation(MeetingRule.MEETING_NOT_UNDERWAY, "Record first who came");
            case UNDERWAY -> {}
            case HELD -> throw minutesApproved();
            case CANCELLED -> throw cancelled();
        }
    }

    /** The day is put right only of what has started: before, it is changed as the rest of what is planned. */
    void requireStarted() {
        if (this == PLANNED) {
            throw new RuleViolation(
                    MeetingRule.MEETING_NOT_UNDERWAY,
                    "The meeting has not started: change its date as it is planned, by a PATCH of the meeting");
        }
        requireUnderway();
    }

    /** Only approved minutes are opened again. */
    void requireHeld() {
        switch (this) {
            case PLANNED, UNDERWAY ->
                throw new RuleViolation(MeetingRule.MINUTES_NOT_APPROVED, "They can be changed as they are");
            case HELD -> {}
            case CANCELLED -> throw cancelled();
        }
    }

    private static RuleViolation minutesApproved() {
        return new RuleViolation(MeetingRule.MINUTES_APPROVED, "Reopen the minutes, or take it up in another meeting");
    }

    private static RuleViolation cancelled() {
        return new RuleViolation(MeetingRule.MEETING_CANCELLED, "Plan a new meeting");
    }
}
