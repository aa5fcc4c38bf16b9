package org.samenspel.audit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Role;
import org.samenspel.values.origin.Origin;

/**
 * Who did it, by what.
 *
 * @param kind {@code caller}, or the part of the system
 * @param subject of a caller
 * @param organization for whom a caller acts; null when it is not registered
 * @param operation the operationId of the contract, the type of the event, or the name of the job
 * @param eventId of the event that is applied
 * @param traceId of the trace that a request came with
 */
record Actor(
        String kind,
        @Nullable String subject,
        @Nullable UUID organization,
        List<Role> roles,
        String operation,
        @Nullable UUID eventId,
        @Nullable String traceId) {

    /** Something of the system that doesn't say what it is. */
    static final Actor SYSTEM = new Actor("system", null, null, List.of(), "unnamed", null, null);

    static Actor of(Origin origin) {
        String kind =
                switch (origin.kind()) {
                    case EVENT -> "event";
                    case JOB -> "job";
                };
        return new Actor(kind, null, null, List.of(), origin.operation(), origin.eventId(), null);
    }

    static Actor of(Asked asked, @Nullable UUID organization) {
        return asked.bearer()
                .map(bearer -> new Actor(
                        "caller",
                        bearer.subject(),
                        organization,
                        bearer.roles().stream().sorted().toList(),
                        asked.operation().id(),
                        null,
                        asked.traceId()))
                .orElse(SYSTEM);
    }
}
