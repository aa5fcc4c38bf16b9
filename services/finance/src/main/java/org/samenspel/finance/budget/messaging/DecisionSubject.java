package org.samenspel.finance.budget.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a body decides on.
 *
 * @param kind {@code budget}, or something that is no concern of ours
 */
record DecisionSubject(String kind, @Nullable UUID id) {

    private static final String BUDGET = "budget";

    /** The budget; null when it is about something else. */
    @Nullable
    UUID budget() {
        return BUDGET.equals(kind) ? id : null;
    }
}
