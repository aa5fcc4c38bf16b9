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
import org.samenspel.security.Role;
import org.samenspel.values.Ids;

/** The one statement that writes records: those of a transaction together. Nothing of theirs is ever changed. */
@ApplicationScoped
class AuditTable {

    private static final String INSERT = """
            insert into audit_record (
                happened_at, actor, subject, organization_id, roles, operation, event_id, trace_id,
                id, action, object_kind, object_id, version_before, version_after, outcome, times)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

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
        OffsetDateTime moment = OffsetDateTime.ofInstant(when.truncatedTo(ChronoUnit.MILLIS), clock.getZone());
        Array roles = connection.createArrayOf(
                "varchar", actor.roles().stream().map(Role::code).toArray());
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Deed deed : deeds) {
                insert.setObject(1, moment);
                insert.setArray(5, roles);
                setActor(insert, actor);
                setDeed(insert, deed);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void setActor(PreparedStatement insert, Actor actor) throws SQLException {
        insert.setString(2, actor.kind());
        insert.setString(3, actor.subject());
        insert.setObject(4, actor.organization());
        insert.setString(6, actor.operation());
        insert.setObject(7, actor.eventId());
        insert.setString(8, actor.traceId());
    }

    private static void setDeed(PreparedStatement insert, Deed deed) throws SQLException {
        insert.setObject(9, Ids.next());
        insert.setString(10, deed.action().code());
        insert.setString(11, deed.object().map(AuditedObject::kind).orElse(null));
        insert.setObject(12, deed.object().map(AuditedObject::id).orElse(null));
        insert.setObject(13, deed.before());
        insert.setObject(14, deed.after());
        insert.setString(15, deed.outcome());
        insert.setInt(16, deed.times());
    }
}
