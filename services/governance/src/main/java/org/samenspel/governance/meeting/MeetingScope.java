package org.samenspel.governance.meeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.body.BodyScope;
import org.samenspel.governance.mandate.Seated;

/**
 * What decisions know of the meeting they are made in.
 *
 * @param seated those who have a seat in the body on that day
 * @param room who is there for the item
 * @param secondOf the meeting in which too few members were there
 */
public record MeetingScope(
        UUID id,
        MeetingState state,
        BodyScope body,
        LocalDate date,
        Seated seated,
        Optional<AgendaItem> item,
        Room room,
        @Nullable UUID secondOf) {}
