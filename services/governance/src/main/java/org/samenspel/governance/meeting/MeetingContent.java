package org.samenspel.governance.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What may change while a meeting is planned.
 *
 * @param contributesTo the indicators of published plans that it counts for
 */
public record MeetingContent(LocalDate date, List<AgendaItem> agenda, List<UUID> contributesTo) {

    public MeetingContent {
        agenda = List.copyOf(agenda);
        contributesTo = contributesTo.stream().distinct().toList();
    }
}
