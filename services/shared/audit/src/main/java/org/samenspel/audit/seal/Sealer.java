package org.samenspel.audit.seal;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.samenspel.events.connection.Fault;

/** Seals each second what was recorded. Any number of processes may seal at once. */
@ApplicationScoped
class Sealer {

    private static final Logger LOG = Logger.getLogger(Sealer.class);

    private final AgroalDataSource database;
    private final Clock clock;
    private volatile boolean failing;

    Sealer(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void seal() {
        try {
            Seal last = last();
            QuarkusTransaction.requiringNew().call(() -> sealAfter(last));
            failing = false;
        } catch (SQLException | RuntimeException e) {
            if (!failing) {
                LOG.errorf(
                        "Records of the audit are not sealed, until this succeeds again fault=%s", Fault.describe(e));
            }
            failing = true;
        }
    }

    /** Null while nothing was sealed. Not in the transaction that seals: whoever empties both tables waits for one at a time. */
    @Nullable
    Seal last() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return SealTable.last(connection);
        }
    }

    private boolean sealAfter(@Nullable Seal last) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return SealTable.sealAfter(last, connection, clock);
        }
    }
}
