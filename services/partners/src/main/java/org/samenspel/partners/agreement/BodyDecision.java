package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a body decided to join an agreement.
 *
 * @param id the decision
 * @param organizationId whose body decided
 * @param agreementId the agreement whose joint body it is; null for a body of one organization
 * @param takenOn the day of the meeting
 */
public record BodyDecision(
        UUID id, UUID organizationId, @Nullable UUID agreementId, LocalDate takenOn) {}
