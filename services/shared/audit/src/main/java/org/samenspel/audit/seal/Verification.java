package org.samenspel.audit.seal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes along all records and all seals once, and compares them with each other and with the roots that left. */
final class Verification {

    /** A root leaves at least each minute; twice that is late. */
    static final Duration LATE = Duration.ofMinutes(2);

    /**
     * How much older than a seal without it a record may be: no transaction is given more than an hour (the closing of a campaign), and
     * five minutes are for its end and for clocks that differ.
     */
    static final Duration LONGEST = Duration.ofMinutes(65);

    private static final int AT_ONCE = 1000;
    /** All records, in the order in which they are sealed. */
    static final String RECORDS =
            "select %s from audit_record order by %s".formatted(SealedRecord.COLUMNS, SealedRecord.ORDER);

    private final ToldRoots roots;
    private final Map<Finding.Kind, Finding> findings = new EnumMap<>(Finding.Kind.class);
    private long records;
    private long unsealed;
    private long withoutRoot;
    private @Nullable Instant oldestWithoutRoot;
    private long sealedLate;
    /** When the last seal was made that left nothing for the next one; none before the first. */
    private Instant allSealedAt = Instant.MIN;

    private @Nullable Seal last;
    private long seals;

    private Verification(ToldRoots roots) {
        this.roots = roots;
    }

    /**
     * Reads one state of the database: what is added meanwhile is not seen.
     *
     * @param connection of any role that may read both tables; only read with
     * @param roots read before, so that each is of a seal that is there
     */
    static Report of(String service, Connection connection, ToldRoots roots) throws SQLException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        var verification = new Verification(roots);
        try (Statement records = connection.createStatement();
                Statement seals = connection.createStatement()) {
            records.setFetchSize(AT_ONCE);
            seals.setFetchSize(AT_ONCE / 100);
            verification.compare(new RecordCursor(records.executeQuery(RECORDS)), seals.executeQuery(SealTable.ALL));
            verification.requireInTime(now(connection));
        }
        connection.rollback();
        return verification.report(service);
    }

    private static Instant now(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select clock_timestamp()")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    private void compare(RecordCursor cursor, ResultSet row) throws SQLException {
        while (row.next()) {
            Seal seal = SealTable.read(row);
            requireFollows(seal);
            requireRecords(seal, cursor);
            requireRoots(seal);
            if (seal.digests().size() < SealTable.MOST) {
                allSealedAt = seal.sealedAt();
            }
            last = seal;
            seals++;
        }
        for (var record = cursor.nextBefore(Long.MAX_VALUE);
                record != null;
                record = cursor.nextBefore(Long.MAX_VALUE)) {
            records++;
            unsealed++;
            countWithoutRoot(record);
            requireLaterThanSeals(record);
        }
        requireSealsOfRoots();
    }

    private void requireFollows(Seal seal) {
        if (!seal.follows(last)) {
            find(
                    Finding.Kind.CHAIN,
                    seal.number(),
                    "seal %d is not what follows from its records and the seal before".formatted(seal.number()));
        }
    }

    private void requireRecords(Seal seal, RecordCursor cursor) throws SQLException {
        List<String> sealed = seal.digests();
        int place = 0;
        for (var record = cursor.nextBefore(seal.until()); record != null; record = cursor.nextBefore(seal.until())) {
            records++;
            countWithoutRoot(record);
            requireLaterThanSeals(record);
            if (record.happenedAt().isBefore(seal.sealedAt().minus(LONGEST))) {
                sealedLate++;
            }
            if (place >= sealed.size() || !sealed.get(place).equals(record.digest())) {
                findDifference(seal, place, record);
            }
            place++;
        }
        if (place < sealed.size()) {
            find(
                    Finding.Kind.RECORD,
                    seal.number(),
                    "seal %d has %d records, and so many are there: %d".formatted(seal.number(), sealed.size(), place));
        }
    }

    private void findDifference(Seal seal, int place, SealedRecord record) {
        if (findings.containsKey(Finding.Kind.RECORD)) {
            return;
        }
        boolean comesLater = seal.digests().stream().skip(place).anyMatch(record.digest()::equals);
        find(
                Finding.Kind.RECORD,
                seal.number(),
                (comesLater
                                ? "a record is gone from seal %d, just before record %s of %s"
                                : "seal %d has something else than record %s of %s, or no such record")
                        .formatted(seal.number(), record.id(), record.happenedAt()));
    }

    /** A seal has all that was recorded before it, but for the transactions that were under way. */
    private void requireLaterThanSeals(SealedRecord record) {
        if (record.happenedAt().plus(LONGEST).isBefore(allSealedAt)) {
            find(
                    Finding.Kind.TIME,
                    last == null ? 0 : last.number(),
                    "record %s says that it happened at %s, and it was not there when all was sealed at %s"
                            .formatted(record.id(), record.happenedAt(), allSealedAt));
        }
    }

    /** A root covers what comes before it where it is of this chain, not where it merely has a higher number. */
    private void requireRoots(Seal seal) {
        Set<String> told = roots.byNumber().getOrDefault(seal.number(), Set.of());
        boolean first = !told.isEmpty() && told.iterator().next().equals(seal.hash());
        if (first) {
            withoutRoot = 0;
            oldestWithoutRoot = null;
        }
        if (!told.isEmpty() && !told.equals(Set.of(seal.hash()))) {
            find(
                    first ? Finding.Kind.CONTRADICTION : Finding.Kind.ROOT,
                    seal.number(),
                    "seal %d is %s, and what left of it says %s".formatted(seal.number(), seal.hash(), told));
        }
    }

    private void requireSealsOfRoots() {
        long end = last == null ? 0 : last.number();
        roots.byNumber().keySet().stream()
                .filter(number -> number > end || number < 1)
                .findFirst()
                .ifPresent(number -> find(
                        Finding.Kind.ROOT, number, "a root left of seal %d, which is not there".formatted(number)));
        if (roots.unreadable() > 0) {
            find(Finding.Kind.ROOT, 0, "the topic has records that are no root: %d".formatted(roots.unreadable()));
        }
    }

    private void countWithoutRoot(SealedRecord record) {
        withoutRoot++;
        if (oldestWithoutRoot == null || record.happenedAt().isBefore(oldestWithoutRoot)) {
            oldestWithoutRoot = record.happenedAt();
        }
    }

    private void requireInTime(Instant now) {
        if (oldestWithoutRoot != null && oldestWithoutRoot.isBefore(now.minus(LATE))) {
            find(
                    Finding.Kind.LATE,
                    last == null ? 0 : last.number(),
                    "no root left that covers the record of %s, more than %d minutes ago"
                            .formatted(oldestWithoutRoot, LATE.toMinutes()));
        }
    }

    private void find(Finding.Kind kind, long seal, String text) {
        findings.putIfAbsent(kind, new Finding(kind, seal, text));
    }

    private Report report(String service) {
        return new Report(
                service,
                records,
                seals,
                roots.byNumber().size(),
                unsealed,
                withoutRoot,
                oldestWithoutRoot,
                sealedLate,
                last == null ? null : Root.of(last),
                new ArrayList<>(findings.values()));
    }
}
