package org.samenspel.audit.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All of a record: what is sealed. What anybody adds later has to be absent where it isn't used, so that the digests of before stay what
 * they were.
 *
 * @param transactionId of the transaction that added it
 */
record SealedRecord(
        UUID id,
        long transactionId,
        Instant happenedAt,
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
        int times) {

    /** What a query for records selects. */
    static final String COLUMNS = """
            id, transaction_id::text::bigint as transaction_number, happened_at, actor, subject, organization_id, roles,
            operation, event_id, trace_id, action, object_kind, object_id, version_before, version_after, outcome, times""";

    static final String ORDER = "transaction_id, id";

    static SealedRecord of(ResultSet row) throws SQLException {
        return new SealedRecord(
                row.getObject("id", UUID.class),
                row.getLong("transaction_number"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("subject"),
                row.getObject("organization_id", UUID.class),
                List.of((String[]) row.getArray("roles").getArray()),
                row.getString("operation"),
                row.getObject("event_id", UUID.class),
                row.getString("trace_id"),
                row.getString("action"),
                row.getString("object_kind"),
                row.getObject("object_id", UUID.class),
                row.getObject("version_before", Long.class),
                row.getObject("version_after", Long.class),
                row.getString("outcome"),
                row.getInt("times"));
    }

    String digest() {
        return Digests.ofJson(this);
    }
}
