package org.samenspel.audit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Bearer;

/**
 * What the request that runs now asks, and who asks it.
 *
 * @param object the last thing that the path names, if any
 * @param bearer none without a token
 * @param traceId of the trace that it came with, if any
 */
record Asked(
        Operation operation,
        Optional<AuditedObject> object,
        Optional<Bearer> bearer,
        @Nullable String traceId) {

    /** Whether what is done here is recorded: on a path that needs no token nothing is. */
    boolean isRecorded() {
        return !operation.open() && bearer.isPresent();
    }
}
