package org.samenspel.plans.assessment;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is judged: an action of a year plan, or a partnership, which is an agreement.
 *
 * @param action its number in the plan
 */
@Embeddable
public record AssessmentSubject(
        @Nullable UUID planId,
        @Nullable String action,
        @Nullable UUID agreementId) {

    /** @throws IllegalArgumentException if it is neither, or both */
    public AssessmentSubject {
        boolean ofAction = planId != null && action != null;
        if (ofAction == (agreementId != null) || (planId == null) != (action == null)) {
            throw new IllegalArgumentException("subject must have planId and action, or agreementId");
        }
    }
}
