package org.samenspel.audit.seal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The chain in the database. Nothing of it is ever changed. */
final class SealTable {

    /** More than these wait for the next seal, unless one transaction added them. */
    static final int MOST = 10_000;

    /** All seals, oldest first. */
    static final String ALL =
            "select number, until::text::bigint as until, digests, sealed_at, hash from audit_seal order by number";

    /** The digests of the last one may be many, and who goes on needs none of them. */
    private static final String LAST = """
            select number, until::text::bigint as until, ''::bytea as digests, sealed_at, hash
            from audit_seal order by number desc limit 1""";

    private static final int AT_ONCE = 1000;

    /** A transaction below the oldest that is under way adds nothing any more: what is not to be seen of it never will be. */
    private static final String UNSEALED = """
            select %s, pg_snapshot_xmin(pg_current_snapshot())::text::bigint as horizon
            from audit_record
            where transaction_id >= ?::text::xid8 and transaction_id < pg_snapshot_xmin(pg_current_snapshot())
            order by %s""".formatted(SealedRecord.COLUMNS, SealedRecord.ORDER);

    private static final String INSERT = """
            insert into audit_seal (number, until, digests, sealed_at, hash) values (?, ?::text::xid8, ?, ?, ?)
            on conflict do nothing""";

    private SealTable() {}

    /** The last one without its digests; null when there is none. */
    static @Nullable Seal last(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LAST);
                ResultSet row = select.executeQuery()) {
            return row.next() ? read(row) : null;
        }
    }

    static Seal read(ResultSet row) throws SQLException {
        return new Seal(
                row.getLong("number"),
                row.getLong("until"),
                Digests.read(row.getBytes("digests")),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                Digests.read(row.getBytes("hash")).getFirst());
    }

    /**
     * Seals what can be sealed now, in the transaction of the connection. Where another one sealed after the same seal meanwhile, its
     * seal stays and this one is not made: a chain has no forks.
     *
     * @param last the last seal; null when there is none
     * @return whether this sealed anything
     */
    static boolean sealAfter(@Nullable Seal last, Connection connection, Clock clock) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(UNSEALED)) {
            select.setFetchSize(AT_ONCE);
            select.setString(1, Long.toString(Seal.end(last)));
            try (ResultSet row = select.executeQuery()) {
                Seal next = next(last, row, clock.instant().truncatedTo(ChronoUnit.MILLIS));
                return next != null && insert(next, connection, clock);
            }
        }
    }

    private static @Nullable Seal next(@Nullable Seal last, ResultSet row, Instant now) throws SQLException {
        List<String> digests = new ArrayList<>();
        long transaction = 0;
        long until = 0;
        while (row.next()) {
            SealedRecord record = SealedRecord.of(row);
            if (digests.size() >= MOST && record.transactionId() != transaction) {
                return Seal.after(last, record.transactionId(), digests, now);
            }
            digests.add(record.digest());
            transaction = record.transactionId();
            until = row.getLong("horizon");
        }
        return digests.isEmpty() ? null : Seal.after(last, until, digests, now);
    }

    private static boolean insert(Seal seal, Connection connection, Clock clock) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setLong(1, seal.number());
            insert.setString(2, Long.toString(seal.until()));
            insert.setBytes(3, Digests.bytes(seal.digests()));
            insert.setObject(4, OffsetDateTime.ofInstant(seal.sealedAt(), clock.getZone()));
            insert.setBytes(5, Digests.bytes(List.of(seal.hash())));
            return insert.executeUpdate() == 1;
        }
    }
}
