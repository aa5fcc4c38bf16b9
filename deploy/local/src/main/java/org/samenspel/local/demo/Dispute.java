package org.samenspel.local.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dispute about an agreement, and what was done about it. */
record Dispute(String subject, String state, List<Step> steps) {

    /**
     * @param kind such as `consulted` or `mediatorAccepted`
     * @param mediator who was proposed
     * @param note what came of it
     */
    record Step(
            String day,
            String kind,
            String by,
            @Nullable String mediator,
            @Nullable String note) {}
}
