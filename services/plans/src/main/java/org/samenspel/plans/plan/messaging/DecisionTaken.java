package org.samenspel.plans.plan.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.plan.BodyDecision;

/**
 * What we read in governance's event.
 *
 * @param id the decision
 * @param organizationId whose body decided
 * @param agreementId the agreement whose body it is, if it is one of an agreement
 * @param outcome {@code adopted} or another one
 * @param subject what it decided on
 */
record DecisionTaken(
        UUID id,
        UUID organizationId,
        @Nullable UUID agreementId,
        UUID bodyId,
        LocalDate takenOn,
        String outcome,
        DecisionSubject subject) {

    /** Null when it decides on no plan. */
    @Nullable
    BodyDecision onPlan(Instant recordedAt) {
        UUID planId = subject.plan();
        return planId == null
                ? null
                : new BodyDecision(
                        id,
                        planId,
                        organizationId,
                        agreementId,
                        bodyId,
                        takenOn,
                        recordedAt,
                        "adopted".equals(outcome));
    }
}
