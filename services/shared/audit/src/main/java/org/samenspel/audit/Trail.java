package org.samenspel.audit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Records of what no change of an aggregate tells. */
@ApplicationScoped
class Trail {

    private final AgroalDataSource database;
    private final AuditTable table;

    Trail(AgroalDataSource database, AuditTable table) {
        this.database = database;
        this.table = table;
    }

    /** Of what happens now, in a transaction of its own. */
    void add(Actor actor, Deed deed) {
        QuarkusTransaction.requiringNew().run(() -> insert(connection -> table.add(connection, actor, List.of(deed))));
    }

    /** In a transaction of its own. */
    void add(Instant when, Actor actor, Deed deed) {
        QuarkusTransaction.requiringNew().run(() -> addHere(when, actor, deed));
    }

    /** In the transaction of the caller. */
    void addHere(Instant when, Actor actor, Deed deed) {
        insert(connection -> table.add(connection, when, actor, List.of(deed)));
    }

    private void insert(Insertion insertion) {
        try (var connection = database.getConnection()) {
            insertion.on(connection);
        } catch (SQLException e) {
            throw new NotRecorded(e);
        }
    }

    private interface Insertion {
        void on(Connection connection) throws SQLException;
    }

    /** The database refused the record or is away; the cause tells which. */
    static final class NotRecorded extends RuntimeException {

        private static final long serialVersionUID = 1;

        NotRecorded(SQLException cause) {
            super("SQL state " + cause.getSQLState(), cause);
        }
    }
}
