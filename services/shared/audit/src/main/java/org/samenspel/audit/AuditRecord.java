package org.samenspel.audit;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record as it is read; the comments of the table say what each part means. */
public record AuditRecord(
        UUID id,
        OffsetDateTime happenedAt,
        String actor,
        @Nullable String subject,
        @Nullable UUID organizationId,
        List<String> roles,
        String operation,
        @Nullable UUID eventId,
        @Nullable String traceId,
        String action,
        @Nullable String objectKind,
        @Nullable UUID objectId,
        @Nullable Long versionBefore,
        @Nullable Long versionAfter,
        String outcome,
        int times) {}
