package org.samenspel.governance.meeting.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.meeting.AgendaItem;
import org.samenspel.governance.meeting.MeetingContent;

/** What may change while a meeting is planned. */
public record MeetingPatch(
        @NotNull LocalDate date,

        @Nullable @Size(max = MOST_ITEMS) List<@NotNull AgendaItem> agenda,

        @Nullable @Size(max = MOST_ITEMS) List<@NotNull UUID> contributesTo) {

    static final int MOST_ITEMS = 100;

    static MeetingPatch of(MeetingContent content) {
        return new MeetingPatch(content.date(), content.agenda(), content.contributesTo());
    }

    MeetingContent content() {
        return new MeetingContent(
                date, agenda == null ? List.of() : agenda, contributesTo == null ? List.of() : contributesTo);
    }
}
