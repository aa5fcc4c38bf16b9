package org.samenspel.events.operate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the service is asked for, in its own database, as the owner of the tables: whoever may change them may ask for it. */
record OrderedWork(Connection database) {

    private static final String ORDER = "insert into inbox_order (kind, subject) values (?, ?) returning id::text";
    private static final String OUTCOME = "select outcome from inbox_order where id = ?::uuid and done_at is not null";
    private static final String APPLIED = "select 'applied' from inbox where event_id = ?::uuid";
    private static final String SETTLED = """
            select outcome from inbox_order
            where subject = ? and kind in ('replay', 'accept', 'dismiss')
                and outcome in ('applied', 'alreadyApplied', 'overtaken', 'notWanted', 'dismissed')
            limit 1""";

    /** @return the id of the order */
    String order(String kind, String subject) throws SQLException {
        return first(ORDER, kind, subject).orElseThrow();
    }

    /** What came of it; empty while it is not done. */
    Optional<String> outcome(String order) throws SQLException {
        return first(OUTCOME, order);
    }

    /** Whether a letter waits no more. */
    boolean isSettled(String place, @Nullable UUID eventId) {
        try {
            return eventId != null && first(APPLIED, eventId.toString()).isPresent()
                    || first(SETTLED, place).isPresent();
        } catch (SQLException e) {
            throw new IllegalStateException("SQL state " + e.getSQLState(), e);
        }
    }

    private Optional<String> first(String sql, String... parameters) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }
}
