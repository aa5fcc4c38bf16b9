package org.samenspel.audit.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Goes along the records in the order in which they are sealed, as far as each seal. */
final class RecordCursor {

    private final ResultSet row;
    private @Nullable SealedRecord next;

    RecordCursor(ResultSet row) throws SQLException {
        this.row = row;
        this.next = read();
    }

    /** The next one, if it is of a transaction before this one; null when there is none. */
    @Nullable
    SealedRecord nextBefore(long transaction) throws SQLException {
        SealedRecord given = next;
        if (given == null || given.transactionId() >= transaction) {
            return null;
        }
        next = read();
        return given;
    }

    private @Nullable SealedRecord read() throws SQLException {
        return row.next() ? SealedRecord.of(row) : null;
    }
}
