package org.samenspel.governance.meeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.samenspel.governance.body.BodyScope;

/**
 * What decisions know of the meeting they are made in.
 *
 * @param members those who have a seat in the body on that day
 */
public record MeetingScope(
        UUID id,
        MeetingState state,
        BodyScope body,
        LocalDate date,
        Set<UUID> members,
        Optional<AgendaItem> item,
        Room room) {}
