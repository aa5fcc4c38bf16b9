package org.samenspel.governance.meeting;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Who took part in a meeting; nobody in one that has not started.
 *
 * @param people who came or was represented
 */
public record Presence(UUID meetingId, LocalDate date, Set<UUID> people) {}
