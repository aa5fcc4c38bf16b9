package org.samenspel.plans.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.approval.Adoption;

/**
 * What a body decided about a plan.
 *
 * @param organizationId whose body decided
 * @param agreementId the agreement whose body it is; null for a body of the organization itself
 * @param takenOn the day of the meeting
 * @param recordedAt when governance wrote it down
 */
public record BodyDecision(
        UUID id,
        UUID planId,
        UUID organizationId,
        @Nullable UUID agreementId,
        UUID bodyId,
        LocalDate takenOn,
        Instant recordedAt,
        boolean adopted) {

    /** That the text with this digest was adopted. */
    Adoption adoptionOf(String textDigest) {
        return new Adoption(id, planId, organizationId, bodyId, takenOn, textDigest);
    }
}
