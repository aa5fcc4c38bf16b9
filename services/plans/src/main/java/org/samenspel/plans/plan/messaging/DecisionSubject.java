package org.samenspel.plans.plan.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a body decides on.
 *
 * @param kind {@code plan}, or something that is no concern of ours
 */
record DecisionSubject(String kind, @Nullable UUID id) {

    private static final String PLAN = "plan";

    /** The plan; null when it is about something else. */
    @Nullable
    UUID plan() {
        return PLAN.equals(kind) ? id : null;
    }
}
