package org.samenspel.plans.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A body adopted a text of a plan.
 *
 * @param organizationId whose body decided
 * @param recordedAt when governance wrote it down
 * @param textDigest of the text that it adopted
 */
public record Adoption(
        UUID decisionId,
        UUID planId,
        UUID organizationId,
        UUID bodyId,
        LocalDate takenOn,
        Instant recordedAt,
        String textDigest) {}
