package org.samenspel.governance.meeting.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.meeting.Absence;
import org.samenspel.governance.meeting.Attendance;
import org.samenspel.governance.meeting.Proxy;

/** Who came: people, or how many. */
public record AttendanceList(
        @Nullable @Size(max = 1000) List<@NotNull UUID> present,

        @Nullable @Size(max = 1000) List<@NotNull UUID> excused,

        @Nullable Integer participants,

        @Nullable @Size(max = 500) List<@NotNull UUID> organizationIds,
        @Nullable @Size(max = 500) List<@NotNull UUID> guestIds,
        @Nullable @Size(max = 1000) List<@NotNull Absence> absences,
        @Nullable @Size(max = 1000) List<@NotNull Proxy> proxies) {

    Attendance attendance() {
        return new Attendance(
                present,
                excused,
                participants,
                orNone(organizationIds),
                orNone(guestIds),
                orNone(absences),
                orNone(proxies));
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
