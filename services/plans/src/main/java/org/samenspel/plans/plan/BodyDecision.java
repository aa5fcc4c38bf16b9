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

    /** What was kept of it as an approval. */
    static BodyDecision by(Adoption adoption, @Nullable UUID agreementId) {
        return new BodyDecision(
                adoption.decisionId(),
                adoption.planId(),
                adoption.organizationId(),
                agreementId,
                adoption.bodyId(),
                adoption.takenOn(),
                adoption.recordedAt(),
                true);
    }

    /** By its day, or as it was written down: a late entry says little of what came first. */
    boolean isBefore(BodyDecision other) {
        return takenOn.isBefore(other.takenOn) || recordedAt.isBefore(other.recordedAt);
    }

    /** That the text with this digest was adopted. */
    Adoption adoptionOf(String textDigest) {
        return new Adoption(id, planId, organizationId, bodyId, takenOn, recordedAt, textDigest);
    }
}
