package org.samenspel.governance.meeting.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.meeting.Attendance;

/** Who came: people, or how many. */
public record AttendanceList(
        @Nullable @Size(max = 1000) List<@NotNull UUID> present,

        @Nullable @Size(max = 1000) List<@NotNull UUID> excused,

        @Nullable Integer participants,

        @Nullable @Size(max = 500) List<@NotNull UUID> organizationIds) {

    Attendance attendance() {
        return new Attendance(present, excused, participants, organizationIds == null ? List.of() : organizationIds);
    }
}
