package org.samenspel.governance.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What may change while a meeting is planned.
 *
 * @param contributesTo the indicators of published plans that it counts for
 */
public record MeetingContent(
        @NotNull LocalDate date,

        @Size(max = MOST_ITEMS) List<@NotNull AgendaItem> agenda,

        @Size(max = MOST_ITEMS) List<@NotNull UUID> contributesTo) {

    public static final int MOST_ITEMS = 100;

    public MeetingContent {
        agenda = agenda == null ? List.of() : agenda.stream().toList();
        contributesTo = contributesTo == null
                ? List.of()
                : contributesTo.stream().distinct().toList();
    }
}
