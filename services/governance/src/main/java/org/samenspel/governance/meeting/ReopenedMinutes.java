package org.samenspel.governance.meeting;

import java.time.LocalDate;

/** Minutes as they were approved, until somebody opened them again to correct them. */
public record ReopenedMinutes(Minutes minutes, Reopening reopening) {

    /** Whether they were the minutes at the end of a day. */
    boolean stoodOn(LocalDate day) {
        return minutes.isApprovedOn(day) && reopening.reopenedOn().isAfter(day);
    }
}
