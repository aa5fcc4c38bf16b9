package org.samenspel.plans.approval.messaging;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.approval.PlanApproval;

/**
 * What we read in governance's event.
 *
 * @param id the decision
 * @param organizationId whose body decided
 * @param outcome {@code adopted} or another one
 */
record DecisionTaken(UUID id, UUID organizationId, UUID bodyId, LocalDate takenOn, String outcome, Subject subject) {

    /** Empty when it adopts no plan. */
    Optional<PlanApproval> approval() {
        return Optional.ofNullable(subject.id())
                .filter(_ -> "adopted".equals(outcome) && "plan".equals(subject.kind()))
                .map(planId -> new PlanApproval(id, planId, organizationId, bodyId, takenOn));
    }

    /**
     * What was decided on.
     *
     * @param kind such as {@code plan} or {@code budget}
     */
    record Subject(String kind, @Nullable UUID id) {}
}
