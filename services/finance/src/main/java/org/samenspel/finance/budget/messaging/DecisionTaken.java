package org.samenspel.finance.budget.messaging;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What we read in governance's event.
 *
 * @param id the decision
 * @param organizationId whose body decided
 * @param subject what it decided on
 */
record DecisionTaken(UUID id, UUID organizationId, LocalDate takenOn, String outcome, DecisionSubject subject) {

    private static final String ADOPTED = "adopted";

    boolean isAdoption() {
        return ADOPTED.equals(outcome);
    }
}
