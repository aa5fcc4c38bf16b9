package org.samenspel.events.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.samenspel.events.connection.Database;

/** The statements on the rows of a read model while it is built anew. */
@ApplicationScoped
class ReadModelTables {

    private static final String FORGET = "delete from %s where %s = ?";

    /** Of an aggregate that the topic tells of, a version was applied. */
    private static final String REMOVE_UNTOLD = """
            delete from %1$s where not exists (
                select from event_position newest where newest.stream = ? and newest.aggregate_id = %1$s.%2$s)""";

    private final Database database;

    ReadModelTables(Database database) {
        this.database = database;
    }

    /** Removes what is kept of an aggregate. */
    void forget(ReadModel model, UUID aggregate) {
        model.columns().forEach(column -> database.update(FORGET.formatted((Object[]) column.split("\\.")), aggregate));
    }

    /**
     * Removes what is kept of aggregates that the topic doesn't tell of.
     *
     * @return how many rows
     */
    int removeUntold(ReadModel model) {
        return model.columns().stream()
                .mapToInt(column ->
                        database.update(REMOVE_UNTOLD.formatted((Object[]) column.split("\\.")), model.topic()))
                .sum();
    }
}
