package org.samenspel.governance.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which meetings to list; null means any. */
public record MeetingFilter(@Nullable UUID bodyId, @Nullable MeetingState state) {

    /** Whether it asks for a meeting as it was on a day. */
    boolean asksFor(Meeting meeting, LocalDate day) {
        return (bodyId == null || bodyId.equals(meeting.bodyId())) && (state == null || state == meeting.stateOn(day));
    }
}
