package org.samenspel.governance.meeting.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.governance.body.Sight;
import org.samenspel.governance.meeting.Absence;
import org.samenspel.governance.meeting.AgendaItem;
import org.samenspel.governance.meeting.Attendance;
import org.samenspel.governance.meeting.Conflict;
import org.samenspel.governance.meeting.Correction;
import org.samenspel.governance.meeting.Meeting;
import org.samenspel.governance.meeting.MeetingContent;
import org.samenspel.governance.meeting.MeetingState;
import org.samenspel.governance.meeting.Paper;
import org.samenspel.governance.meeting.Proxy;
import org.samenspel.web.href.Linked;

/**
 * A meeting as callers read it; as party that left, as it was on its last day.
 *
 * @param asOf the day as of which it is read: of a party that left, that one
 * @param attendance who came, and {@code conflicts} what was declared: for those who may see mandates
 * @param participants how many came
 * @param corrections what was known before it was corrected
 * @param earlierMinutes those that were approved before they were reopened, for those who read what was said
 */
public record MeetingDetails(
        URI href,
        UUID id,
        UUID bodyId,
        LocalDate asOf,
        MeetingState state,
        LocalDate date,
        @Nullable String startsAt,
        @Nullable String place,
        List<AgendaItem> agenda,
        List<UUID> contributesTo,
        List<Paper> papers,
        @Nullable UUID secondOf,
        @Nullable Integer participants,
        @Nullable List<OrganizationReference> organizations,
        @Nullable List<OrganizationReference> guests,
        @Nullable List<UUID> present,
        @Nullable List<UUID> excused,
        @Nullable List<Absence> absences,
        @Nullable List<Proxy> proxies,
        @Nullable List<Conflict> conflicts,
        @Nullable List<Correction> corrections,
        @Nullable String minutesText,
        @Nullable LocalDate minutesApprovedOn,
        @Nullable UUID minutesApprovedBy,
        @Nullable List<EarlierMinutes> earlierMinutes,
        @Nullable String cancellationReason)
        implements Linked {

    /**
     * @param sight what the caller sees of the body
     * @param asOf the day as of which it sees it
     * @param withMinutes whether it reads what was said
     */
    static MeetingDetails of(Meeting meeting, Sight sight, LocalDate asOf, boolean withMinutes, References references) {
        MeetingContent content = meeting.contentOn(sight.until());
        Attendance attendance = meeting.attendanceOn(sight.until());
        return new MeetingDetails(
                references.href(MeetingResource.class, meeting.id()),
                meeting.id(),
                meeting.bodyId(),
                asOf,
                meeting.stateOn(sight.until()),
                content.date(),
                content.startsAt(),
                content.place(),
                content.agenda(),
                content.contributesTo(),
                content.papers(),
                content.secondOf(),
                attendance == null ? null : attendance.count(),
                attendance == null ? null : references.organizations(attendance.organizationIds()),
                attendance == null ? null : references.organizations(attendance.guestIds()),
                people(meeting, sight, Attendance::present),
                people(meeting, sight, Attendance::excused),
                people(meeting, sight, Attendance::absences),
                people(meeting, sight, Attendance::proxies),
                sight.withPeople() ? meeting.conflicts() : null,
                sight.withPeople() ? meeting.corrections() : null,
                withMinutes ? meeting.minutesOn(sight.until()).text() : null,
                meeting.minutesOn(sight.until()).approvedOn(),
                meeting.minutesOn(sight.until()).approvedBy(),
                withMinutes ? earlier(meeting, sight, references) : null,
                whyCancelled(meeting, sight));
    }

    private static <T> @Nullable T people(Meeting meeting, Sight sight, Function<Attendance, @Nullable T> what) {
        Attendance attendance = meeting.attendanceOn(sight.until());
        return attendance == null || !sight.withPeople() ? null : what.apply(attendance);
    }

    private static @Nullable String whyCancelled(Meeting meeting, Sight sight) {
        return meeting.stateOn(sight.until()) == MeetingState.CANCELLED ? meeting.cancellationReason() : null;
    }

    private static List<EarlierMinutes> earlier(Meeting meeting, Sight sight, References references) {
        return meeting.reopenedUpTo(sight.until()).stream()
                .map(before -> EarlierMinutes.of(before, references))
                .toList();
    }
}
