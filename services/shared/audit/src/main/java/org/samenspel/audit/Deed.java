package org.samenspel.audit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was done to what, and what came of it.
 *
 * @param object none when it is not about one thing
 * @param before the version before; null for what was made
 * @param after the version after; null for what was removed
 * @param outcome {@value #DONE}, the name of the problem type, or why it was read
 * @param times how often, alike and within a second
 */
record Deed(
        Action action,
        Optional<AuditedObject> object,
        @Nullable Long before,
        @Nullable Long after,
        String outcome,
        int times) {

    static final String DONE = "done";

    /** @param outcome {@value #DONE}, or why it was read, where a reason is asked for */
    static Deed read(Optional<AuditedObject> object, String outcome) {
        return new Deed(Action.READ, object, null, null, outcome, 1);
    }
}
