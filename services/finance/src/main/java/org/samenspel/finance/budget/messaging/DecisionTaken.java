package org.samenspel.finance.budget.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What we read in governance's event.
 *
 * @param id the decision
 * @param organizationId whose body decided
 * @param subject what it decided on
 */
record DecisionTaken(UUID id, UUID organizationId, LocalDate takenOn, String outcome, Subject subject) {

    private static final String ADOPTED = "adopted";
    private static final String BUDGET = "budget";

    boolean isAdoption() {
        return ADOPTED.equals(outcome);
    }

    /** The budget that it decides on; null when it is about something else. */
    @Nullable
    UUID budget() {
        return BUDGET.equals(subject.kind()) ? subject.id() : null;
    }

    /** @param kind {@code budget}, or something that is no concern of ours */
    record Subject(String kind, @Nullable UUID id) {}
}
