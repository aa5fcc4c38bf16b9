package org.samenspel.governance.meeting.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.governance.meeting.AgendaItem;
import org.samenspel.governance.meeting.Attendance;
import org.samenspel.governance.meeting.Conflict;
import org.samenspel.governance.meeting.Meeting;
import org.samenspel.governance.meeting.MeetingContent;
import org.samenspel.governance.meeting.MeetingState;
import org.samenspel.values.LocalizedText;
import org.samenspel.web.href.Linked;

/**
 * A meeting as callers read it.
 *
 * @param attendance who came, and {@code conflicts} what was declared: for those who may see mandates
 * @param participants how many came
 */
public record MeetingDetails(
        URI href,
        UUID id,
        UUID bodyId,
        MeetingState state,
        LocalDate date,
        List<AgendaItem> agenda,
        List<UUID> contributesTo,
        @Nullable Integer participants,
        @Nullable List<OrganizationReference> organizations,
        @Nullable List<UUID> present,
        @Nullable List<UUID> excused,
        @Nullable List<Conflict> conflicts,
        @Nullable LocalDate minutesApprovedOn,
        @Nullable LocalizedText cancellationReason)
        implements Linked {

    /** @param withPeople whether the caller may know who was there */
    static MeetingDetails of(Meeting meeting, boolean withPeople, References references) {
        MeetingContent content = meeting.content();
        Attendance attendance = meeting.attendance();
        Attendance people = withPeople ? attendance : null;
        return new MeetingDetails(
                references.href(MeetingResource.class, meeting.id()),
                meeting.id(),
                meeting.bodyId(),
                meeting.state(),
                content.date(),
                content.agenda(),
                content.contributesTo(),
                attendance == null ? null : attendance.count(),
                attendance == null
                        ? null
                        : attendance.organizationIds().stream()
                                .map(references::organization)
                                .toList(),
                people == null ? null : people.present(),
                people == null ? null : people.excused(),
                withPeople ? meeting.conflicts() : null,
                meeting.minutesApprovedOn(),
                meeting.cancellationReason());
    }
}
