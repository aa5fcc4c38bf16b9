package org.samenspel.web.idempotency;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The table of keys. Everything happens in the caller's transaction. */
@ApplicationScoped
class IdempotencyKeys {

    private static final String CLAIM =
            "insert into idempotency_key (id, request_hash) values (?, ?) on conflict do nothing";
    private static final String FIND =
            "select request_hash, status, location, etag, body from idempotency_key where id = ?";
    private static final String STORE =
            "update idempotency_key set status = ?, location = ?, etag = ?, body = ? where id = ?";
    private static final String FIND_ABOUT =
            "select id, body from idempotency_key where strpos(body, ?) > 0 order by id for update";
    private static final String REWRITE = "update idempotency_key set body = ? where id = ?";
    private static final String PURGE = "delete from idempotency_key where created_at < now() - interval '24 hours'";

    private final AgroalDataSource database;

    IdempotencyKeys(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Takes the key for this request, unless it was used before. While another transaction holds the key this waits for it to
     * end: only one of many copies goes on.
     *
     * @return the answer that was given before; empty when the key is ours
     * @throws IdempotencyKeyReused if the key was used for another request
     */
    Optional<StoredAnswer> claim(byte[] id, byte[] requestHash) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(CLAIM)) {
            insert.setBytes(1, id);
            insert.setBytes(2, requestHash);
            if (insert.executeUpdate() == 1) {
                return Optional.empty();
            }
        }
        return Optional.of(find(id, requestHash));
    }

    private StoredAnswer find(byte[] id, byte[] requestHash) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(FIND)) {
            select.setBytes(1, id);
            try (var row = select.executeQuery()) {
                row.next();
                if (!Arrays.equals(row.getBytes("request_hash"), requestHash)) {
                    throw new IdempotencyKeyReused();
                }
                return new StoredAnswer(
                        row.getInt("status"), row.getString("location"), row.getString("etag"), row.getString("body"));
            }
        }
    }

    /** Keeps the answer with its key. */
    void store(byte[] id, StoredAnswer answer) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(STORE)) {
            update.setInt(1, answer.status());
            update.setString(2, answer.location());
            update.setString(3, answer.etag());
            update.setString(4, answer.body());
            update.setBytes(5, id);
            update.executeUpdate();
        }
    }

    /** Writes the answers anew in which an id stands. */
    void rewrite(UUID about, UnaryOperator<String> change) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(FIND_ABOUT);
                var update = connection.prepareStatement(REWRITE)) {
            select.setString(1, about.toString());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    update.setString(1, change.apply(rows.getString("body")));
                    update.setBytes(2, rows.getBytes("id"));
                    update.executeUpdate();
                }
            }
        }
    }

    /** Forgets answers that are older than a day. */
    @Scheduled(every = "1h", delayed = "1m", identity = "idempotency-key-purge")
    @Transactional
    void purge() throws SQLException {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(PURGE)) {
            delete.executeUpdate();
        }
    }
}
