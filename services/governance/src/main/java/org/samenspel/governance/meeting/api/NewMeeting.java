package org.samenspel.governance.meeting.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.samenspel.governance.meeting.AgendaItem;
import org.samenspel.governance.meeting.MeetingContent;

/** A meeting to plan. */
public record NewMeeting(
        @NotNull UUID bodyId,
        @NotNull LocalDate date,

        @Size(max = MeetingContent.MOST_ITEMS) List<@NotNull AgendaItem> agenda,

        @Size(max = MeetingContent.MOST_ITEMS) List<@NotNull UUID> contributesTo) {

    MeetingContent content() {
        return new MeetingContent(date, agenda, contributesTo);
    }
}
