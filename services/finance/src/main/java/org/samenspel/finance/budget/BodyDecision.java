package org.samenspel.finance.budget;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a body decided about a budget.
 *
 * @param id of the decision
 * @param organizationId whose body decided
 * @param takenOn the day of the meeting
 * @param recordedAt when governance wrote it down
 */
public record BodyDecision(UUID id, UUID organizationId, LocalDate takenOn, Instant recordedAt, boolean adopted) {}
