package org.samenspel.governance.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.events.Event;
import org.samenspel.events.EventStream;
import org.samenspel.governance.body.BodyScope;
import org.samenspel.values.LocalizedText;

/** What is published of a meeting. */
sealed interface MeetingEvent extends Event {

    EventStream STREAM = new EventStream("governance", "meetings", 1);

    @Override
    default EventStream stream() {
        return STREAM;
    }

    /** The body that meets. */
    record MeetingBody(UUID id, String code, LocalizedText name) {

        static MeetingBody of(BodyScope body) {
            return new MeetingBody(body.id(), body.code(), body.content().name());
        }
    }

    /**
     * A meeting was held, and its minutes were approved. Never who was there: only how many, and of which organizations.
     *
     * @param organizationId whose body it is
     * @param agreementId the agreement whose body it is
     * @param contributesTo the indicators that it counts for
     * @param subjects the codes of what was on its agenda, never a text of it
     */
    record MeetingHeld(
            UUID id,
            long version,
            UUID organizationId,
            MeetingBody body,
            @Nullable UUID agreementId,
            LocalDate heldOn,
            int participants,
            List<UUID> organizationIds,
            List<UUID> contributesTo,
            List<String> subjects)
            implements MeetingEvent {

        static MeetingHeld of(Meeting meeting, BodyScope body) {
            Attendance attendance = Objects.requireNonNull(meeting.attendance(), "a meeting is held with who came");
            return new MeetingHeld(
                    meeting.id(),
                    meeting.version(),
                    body.organizationId(),
                    MeetingBody.of(body),
                    body.agreementId(),
                    meeting.date(),
                    attendance.count(),
                    attendance.organizationIds().isEmpty()
                            ? List.of(body.organizationId())
                            : attendance.organizationIds(),
                    meeting.content().contributesTo(),
                    meeting.content().agenda().stream()
                            .map(AgendaItem::code)
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList());
        }
    }

    /**
     * A meeting does not take place, or did not although it was said to be held.
     *
     * @param organizationId whose body it is
     * @param agreementId the agreement whose body it is
     * @param plannedOn the day it was planned, or said to be held
     * @param contributesTo the indicators that it does not count for
     */
    record MeetingCancelled(
            UUID id,
            long version,
            UUID organizationId,
            MeetingBody body,
            @Nullable UUID agreementId,
            LocalDate plannedOn,
            List<UUID> contributesTo)
            implements MeetingEvent {

        static MeetingCancelled of(Meeting meeting, BodyScope body) {
            return new MeetingCancelled(
                    meeting.id(),
                    meeting.version(),
                    body.organizationId(),
                    MeetingBody.of(body),
                    body.agreementId(),
                    meeting.date(),
                    meeting.content().contributesTo());
        }
    }
}
