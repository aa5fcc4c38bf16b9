package org.samenspel.events.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.samenspel.events.connection.Database;

/** The statements on the outbox. */
@ApplicationScoped
class OutboxTable {

    private static final String INSERT = """
            insert into outbox
                (id, aggregatetype, aggregateid, version, type, source, dataschema, payload, occurred_at)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
            on conflict on constraint uq_outbox_fact do nothing""";

    /**
     * Looks at what is unsent, never at what comes after the last one sent: a transaction may commit long after a later one. Only
     * the first unsent event of an aggregate is locked. Who holds it holds the aggregate, since a later event is sent only after it.
     * The second look at {@code sent_at} is not idle: it is done again on a row that another relay has just let go.
     */
    private static final String CLAIM = """
            with first as (
                select distinct on (aggregatetype, aggregateid) id, occurred_at
                from outbox
                where sent_at is null
                order by aggregatetype, aggregateid, version, position),
            head as (
                select aggregatetype, aggregateid
                from outbox join first using (id)
                where sent_at is null
                order by first.occurred_at
                limit ?
                for update of outbox skip locked)
            select id, aggregatetype, aggregateid, version, type, source, dataschema, payload, occurred_at
            from outbox join head using (aggregatetype, aggregateid)
            where sent_at is null
            order by version, position
            limit ?""";

    private static final String MARK_SENT = "update outbox set sent_at = now() where id = any (?::uuid[])";

    /** Of the owner: the role that runs removes no event itself. */
    private static final String PURGE = "select purge_outbox(now() - make_interval(secs => ?))";

    private static final String BACKLOG = """
            select count(*), coalesce(extract(epoch from now() - min(occurred_at)), 0)
            from outbox
            where sent_at is null""";

    private final Database database;

    OutboxTable(Database database) {
        this.database = database;
    }

    /** Adds a row; false when this version of the aggregate already has this fact. */
    boolean insert(OutboxRow row) {
        int inserted = database.update(
                INSERT,
                row.id(),
                row.topic(),
                row.aggregateId(),
                row.version(),
                row.type(),
                row.source(),
                row.dataSchema(),
                row.payload(),
                row.occurredAt());
        return inserted == 1;
    }

    /** Takes unsent events of at most so many aggregates, in the order of each; others can't take them until the transaction ends. */
    List<OutboxRow> claim(int limit) {
        return database.query(CLAIM, OutboxTable::row, limit, limit);
    }

    void markSent(Collection<UUID> ids) {
        String[] sent = ids.stream().map(UUID::toString).toArray(String[]::new);
        database.update(MARK_SENT, (Object) sent);
    }

    long purgeSentBefore(Duration age) {
        return database.query(PURGE, row -> row.getLong(1), age.toSeconds()).getFirst();
    }

    Backlog backlog() {
        return database.query(BACKLOG, row -> new Backlog(row.getLong(1), row.getDouble(2)))
                .getFirst();
    }

    private static OutboxRow row(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, UUID.class),
                row.getLong(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getObject(9, OffsetDateTime.class));
    }

    /** What waits to be sent: how many events, and the age of the oldest in seconds. */
    record Backlog(long events, double oldestSeconds) {}
}
