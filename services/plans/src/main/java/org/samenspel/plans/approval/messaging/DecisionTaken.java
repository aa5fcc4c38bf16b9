package org.samenspel.plans.approval.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.approval.Approval;
import org.samenspel.security.Organization;

/**
 * What we read in governance's event.
 *
 * @param id the decision
 * @param organization whose body decided
 * @param outcome {@code adopted} or another one
 */
record DecisionTaken(
        UUID id, Organization organization, UUID bodyId, LocalDate takenOn, String outcome, Subject subject) {

    boolean adoptsPlan() {
        return "adopted".equals(outcome) && "plan".equals(subject.kind()) && subject.id() != null;
    }

    Approval approval() {
        return new Approval(id, subject.id(), organization, bodyId, takenOn);
    }

    /**
     * What was decided on.
     *
     * @param kind such as {@code plan} or {@code budget}
     */
    record Subject(String kind, @Nullable UUID id) {}
}
