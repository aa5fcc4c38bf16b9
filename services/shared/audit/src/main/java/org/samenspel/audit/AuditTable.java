package org.samenspel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Role;
import org.samenspel.values.Ids;

/** The one statement that writes records: all of a transaction at once. Nothing of theirs is ever changed. */
@ApplicationScoped
class AuditTable {

    private static final String INSERT = """
            insert into audit_record (
                happened_at, actor, subject, organization_id, roles, operation, event_id, trace_id,
                id, action, object_kind, object_id, version_before, version_after, outcome, times)
            select ?::timestamptz, ?, ?, ?::uuid, ?::varchar[], ?, ?::uuid, ?, deed.*
            from unnest(?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::bigint[], ?::bigint[], ?::text[], ?::integer[]) deed""";

    private final Clock clock;

    AuditTable(Clock clock) {
        this.clock = clock;
    }

    /** In the transaction of the connection. */
    void add(Connection connection, Actor actor, List<Deed> deeds) throws SQLException {
        add(connection, clock.instant(), actor, deeds);
    }

    /** @param when it happened */
    void add(Connection connection, Instant when, Actor actor, List<Deed> deeds) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, OffsetDateTime.ofInstant(when.truncatedTo(ChronoUnit.MILLIS), clock.getZone()));
            insert.setString(2, actor.kind());
            insert.setString(3, actor.subject());
            insert.setObject(4, actor.organization());
            insert.setArray(5, array(connection, "varchar", actor.roles(), Role::code));
            insert.setString(6, actor.operation());
            insert.setObject(7, actor.eventId());
            insert.setString(8, actor.traceId());
            setDeeds(insert, deeds);
            insert.executeUpdate();
        }
    }

    private static void setDeeds(PreparedStatement insert, List<Deed> deeds) throws SQLException {
        Connection connection = insert.getConnection();
        insert.setArray(9, array(connection, "uuid", deeds, deed -> Ids.next()));
        insert.setArray(
                10, array(connection, "text", deeds, deed -> deed.action().code()));
        insert.setArray(
                11,
                array(
                        connection,
                        "text",
                        deeds,
                        deed -> deed.object().map(AuditedObject::kind).orElse(null)));
        insert.setArray(
                12,
                array(
                        connection,
                        "uuid",
                        deeds,
                        deed -> deed.object().map(AuditedObject::id).orElse(null)));
        insert.setArray(13, array(connection, "bigint", deeds, Deed::before));
        insert.setArray(14, array(connection, "bigint", deeds, Deed::after));
        insert.setArray(15, array(connection, "text", deeds, Deed::outcome));
        insert.setArray(16, array(connection, "integer", deeds, Deed::times));
    }

    private static <T> Array array(
            Connection connection, String type, List<T> rows, Function<T, @Nullable Object> column)
            throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(column).toArray());
    }
}
