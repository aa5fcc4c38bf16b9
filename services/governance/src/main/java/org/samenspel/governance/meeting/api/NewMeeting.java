package org.samenspel.governance.meeting.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.meeting.AgendaItem;
import org.samenspel.governance.meeting.MeetingContent;
import org.samenspel.governance.meeting.Paper;
import org.samenspel.web.text.Name;

/** A meeting to plan. */
public record NewMeeting(
        @NotNull UUID bodyId,
        @NotNull LocalDate date,

        @Nullable @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]", message = "must be a time of day such as 19:30")
        String startsAt,

        @Nullable @Name @Size(min = 1, max = MeetingContent.LONGEST_PLACE)
        String place,

        @Size(max = MeetingContent.MOST_ITEMS) List<@NotNull AgendaItem> agenda,
        @Size(max = MeetingContent.MOST_ITEMS) List<@NotNull UUID> contributesTo,
        @Size(max = MeetingContent.MOST_ITEMS) List<@NotNull Paper> papers,
        @Nullable UUID secondOf) {

    MeetingContent content() {
        return new MeetingContent(date, startsAt, place, agenda, contributesTo, papers, secondOf);
    }
}
