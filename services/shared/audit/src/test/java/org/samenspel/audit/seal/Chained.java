package org.samenspel.audit.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.samenspel.testing.platform.PostgresServer;

/**
 * A database of its own that is audited and sealed.
 *
 * @param name of the database, and how the names of its roles begin
 */
record Chained(String name) {

    private static final AtomicInteger MADE = new AtomicInteger();

    private static final String INSERT = """
            insert into audit_record (id, happened_at, actor, roles, operation, action, object_kind, object_id,
                version_after, outcome, times)
            values (?, now() - ?::interval, 'job', '{}', 'rename', 'changed', 'chest', gen_random_uuid(), 1, 'done', 1)""";

    static Chained database() {
        var made = new Chained("chained" + MADE.incrementAndGet());
        String owner = made.name() + "_owner";
        try (Connection connection = DriverManager.getConnection(made.url(), owner, owner);
                Statement migration = connection.createStatement()) {
            for (String file : List.of("V005__create_audit_record.sql", "V007__seal_audit_records.sql")) {
                migration.execute(Files.readString(Path.of("src/main/resources/db/migration", file)));
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
        return made;
    }

    String url() {
        return PostgresServer.database(name);
    }

    /** The role that runs the service. */
    Connection app() throws SQLException {
        return DriverManager.getConnection(url(), name + "_app", name + "_app");
    }

    /** Whoever administers the database: nothing of it is out of reach. */
    void asSuperuser(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), "postgres", "postgres");
                Statement any = connection.createStatement()) {
            any.execute(statement);
        }
    }

    UUID record() throws SQLException {
        return record("0");
    }

    /** @param ago an interval of PostgreSQL */
    UUID record(String ago) throws SQLException {
        try (Connection connection = app()) {
            return record(connection, ago);
        }
    }

    static UUID record(Connection connection, String ago) throws SQLException {
        UUID id = UUID.randomUUID();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, id);
            insert.setString(2, ago);
            insert.executeUpdate();
        }
        return id;
    }

    boolean seal() throws SQLException {
        try (Connection connection = app()) {
            return sealAfter(SealTable.last(connection));
        }
    }

    boolean sealAfter(@Nullable Seal last) throws SQLException {
        try (Connection connection = app()) {
            connection.setAutoCommit(false);
            boolean sealed = SealTable.sealAfter(last, connection, Clock.systemUTC());
            connection.commit();
            return sealed;
        }
    }

    List<Seal> seals() throws SQLException {
        try (Connection connection = app();
                Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(SealTable.ALL)) {
            List<Seal> seals = new ArrayList<>();
            while (row.next()) {
                seals.add(SealTable.read(row));
            }
            return seals;
        }
    }

    String happenedAt(UUID id) throws SQLException {
        return recordsBefore(Long.MAX_VALUE).stream()
                .filter(record -> record.id().equals(id))
                .map(record -> record.happenedAt().toString())
                .findFirst()
                .orElseThrow();
    }

    /** As who rewrote a record would, and knows how sealing works: each seal ends where it did. */
    void rewriteChain() throws SQLException {
        Seal last = null;
        List<Seal> before = seals();
        asSuperuser("truncate audit_seal");
        for (Seal old : before) {
            long begin = Seal.end(last);
            Seal next = Seal.after(
                    last,
                    old.until(),
                    recordsBefore(old.until()).stream()
                            .filter(record -> record.transactionId() >= begin)
                            .map(SealedRecord::digest)
                            .toList(),
                    old.sealedAt());
            asSuperuser(
                    "insert into audit_seal (number, until, digests, sealed_at, hash) values (%d, '%d', '\\x%s', '%s', '\\x%s')"
                            .formatted(
                                    next.number(),
                                    next.until(),
                                    String.join("", next.digests()),
                                    next.sealedAt(),
                                    next.hash()));
            last = next;
        }
    }

    private List<SealedRecord> recordsBefore(long transaction) throws SQLException {
        try (Connection connection = app();
                Statement select = connection.createStatement()) {
            var cursor = new RecordCursor(select.executeQuery(Verification.RECORDS));
            List<SealedRecord> records = new ArrayList<>();
            for (var record = cursor.nextBefore(transaction); record != null; record = cursor.nextBefore(transaction)) {
                records.add(record);
            }
            return records;
        }
    }

    /** The end of the chain, as it would leave now. */
    Root root() throws SQLException {
        return Root.of(seals().getLast());
    }

    Report verify(Root... roots) throws SQLException {
        return verify(ToldRoots.of(List.of(roots), 0));
    }

    Report verify(ToldRoots roots) throws SQLException {
        try (Connection connection = app()) {
            return Verification.of(name, connection, roots);
        }
    }
}
