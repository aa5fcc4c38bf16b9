package org.samenspel.plans.approval.messaging;

import java.time.LocalDate;
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

    boolean adoptsPlan() {
        return "adopted".equals(outcome) && "plan".equals(subject.kind()) && subject.id() != null;
    }

    PlanApproval approval() {
        return new PlanApproval(id, subject.id(), organizationId, bodyId, takenOn);
    }

    /**
     * What was decided on.
     *
     * @param kind such as {@code plan} or {@code budget}
     */
    record Subject(String kind, @Nullable UUID id) {}
}
