package org.samenspel.audit.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.audit.AuditRecord;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;

/** Who did what to what, and what came of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditRecordDetails(
        UUID id,
        Instant happenedAt,
        Actor actor,
        String operation,
        String action,
        @Nullable AuditedObject object,
        @Nullable Long versionBefore,
        @Nullable Long versionAfter,
        String outcome,
        int times,
        @Nullable UUID eventId,
        @Nullable String traceId) {

    static AuditRecordDetails of(AuditRecord record, References references) {
        return new AuditRecordDetails(
                record.id(),
                record.happenedAt().toInstant(),
                new Actor(
                        record.actor(),
                        record.subject(),
                        references.organizationOrNull(record.organizationId()),
                        record.roles()),
                record.operation(),
                record.action(),
                AuditedObject.of(record.objectKind(), record.objectId()),
                record.versionBefore(),
                record.versionAfter(),
                record.outcome(),
                record.times(),
                record.eventId(),
                record.traceId());
    }

    /** A caller, or a part of the system. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Actor(
            String kind, @Nullable String subject, @Nullable OrganizationReference organization, List<String> roles) {}

    /** What it was done to. */
    record AuditedObject(String kind, UUID id) {

        static @Nullable AuditedObject of(@Nullable String kind, @Nullable UUID id) {
            return kind == null || id == null ? null : new AuditedObject(kind, id);
        }
    }
}
