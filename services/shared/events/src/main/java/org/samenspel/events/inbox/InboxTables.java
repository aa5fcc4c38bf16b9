package org.samenspel.events.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.samenspel.events.connection.Database;

/** The statements on what was received, in the transaction in which it is applied. */
@ApplicationScoped
class InboxTables {

    private static final String REMEMBER =
            "insert into inbox (event_id, received_at) values (?, now()) on conflict do nothing";

    /** A version may come again, since one change may have two facts. */
    private static final String ADVANCE = """
            insert into event_position as newest (stream, aggregate_id, version)
            values (?, ?, ?)
            on conflict on constraint pk_event_position
                do update set version = excluded.version where newest.version <= excluded.version""";

    private static final String PURGE = "delete from inbox where received_at < now() - make_interval(secs => ?)";

    private final Database database;

    InboxTables(Database database) {
        this.database = database;
    }

    /** Notes that the event is being applied; false when it already was. Of two at once the second waits for the first. */
    boolean remember(UUID eventId) {
        return database.update(REMEMBER, eventId) == 1;
    }

    /** Moves the aggregate on to this version; false when a newer one was applied before. */
    boolean advance(String stream, UUID aggregateId, long version) {
        return database.update(ADVANCE, stream, aggregateId, version) == 1;
    }

    int purgeReceivedBefore(Duration age) {
        return database.update(PURGE, age.toSeconds());
    }
}
