package org.samenspel.events.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.samenspel.events.connection.Database;

/** The statements on what was received, in the transaction in which it is applied. */
@ApplicationScoped
class InboxTables {

    private static final String REMEMBER = """
            insert into inbox (event_id, stream, aggregate_id, version, received_at)
            values (?, ?, ?, ?, now())
            on conflict do nothing""";

    /** A version may come again, since one change may have two facts. */
    private static final String ADVANCE = """
            insert into event_position as newest (stream, aggregate_id, version)
            values (?, ?, ?)
            on conflict on constraint pk_event_position
                do update set version = excluded.version where newest.version <= excluded.version""";

    private static final String APPLIED = "select version from event_position where stream = ? and aggregate_id = ?";

    /** The ids of the newest version stay: its number doesn't tell a fact that comes again from a second fact of the change. */
    private static final String PURGE = """
            delete from inbox using event_position as newest
            where received_at < now() - make_interval(secs => ?)
                and (newest.stream, newest.aggregate_id) = (inbox.stream, inbox.aggregate_id)
                and newest.version > inbox.version""";

    private final Database database;

    InboxTables(Database database) {
        this.database = database;
    }

    /** Notes that the event is being applied; false when it already was. Of two at once the second waits for the first. */
    boolean remember(UUID eventId, Position at) {
        return database.update(REMEMBER, eventId, at.stream, at.aggregateId, at.version) == 1;
    }

    /** The version of the aggregate that was applied last; 0 when none was. */
    long applied(Position of) {
        return database.query(APPLIED, row -> row.getLong(1), of.stream, of.aggregateId).stream()
                .findFirst()
                .orElse(0L);
    }

    /** The same; it stays so until the transaction ends. */
    long hold(Position of) {
        return database.query(APPLIED + " for update", row -> row.getLong(1), of.stream, of.aggregateId).stream()
                .findFirst()
                .orElse(0L);
    }

    /** Moves the aggregate on to this version; false when a newer one was applied before. */
    boolean advance(Position to) {
        return database.update(ADVANCE, to.stream, to.aggregateId, to.version) == 1;
    }

    /** Forgets what a newer version overtook; that it is old says its version. */
    int purgeReceivedBefore(Duration age) {
        return database.update(PURGE, age.toSeconds());
    }

    /** Which version of which aggregate an event has. */
    record Position(String stream, UUID aggregateId, long version) {}
}
