package org.samenspel.events.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.samenspel.events.connection.Database;

/** The statements on what operators want done. */
@ApplicationScoped
class InboxOrderTable {

    /** One that a process began and did not end is begun again: each may be done twice. */
    private static final String TAKE = """
            update inbox_order set begun_at = clock_timestamp()
            where id = (
                select id from inbox_order
                where done_at is null and (begun_at is null or begun_at < now() - interval '10 minutes')
                order by ordered_at, id
                limit 1
                for update skip locked)
            returning id, kind, subject""";

    private static final String FINISH =
            "update inbox_order set done_at = clock_timestamp(), outcome = ? where id = ? and done_at is null";

    private final Database database;

    InboxOrderTable(Database database) {
        this.database = database;
    }

    /** The oldest that nobody began, and that nobody else begins now. */
    Optional<InboxOrder> take() {
        return database
                .query(
                        TAKE,
                        row -> new InboxOrder(
                                row.getObject(1, UUID.class), InboxOrder.Kind.of(row.getString(2)), row.getString(3)))
                .stream()
                .findFirst();
    }

    void finish(InboxOrder order, String outcome) {
        database.update(FINISH, outcome, order.id());
    }
}
