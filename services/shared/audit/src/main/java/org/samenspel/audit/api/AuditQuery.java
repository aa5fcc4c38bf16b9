package org.samenspel.audit.api;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.audit.RecordFilter;

/** Which records are asked for: a {@code @BeanParam}. */
public record AuditQuery(
        @QueryParam("objectId") @Nullable UUID objectId,
        @QueryParam("operation") @Size(max = 200) @Nullable String operation,
        @QueryParam("subject") @Size(max = 255) @Nullable String subject,
        @QueryParam("from") @Nullable LocalDate from,
        @QueryParam("until") @Nullable LocalDate until) {

    RecordFilter filter() {
        return new RecordFilter(objectId, operation, subject, from, until);
    }
}
