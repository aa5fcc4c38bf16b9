package org.samenspel.local.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.samenspel.local.Refusal;
import org.samenspel.local.part.PostgresServer;

/** The same loop in Java, for a machine without pgbench. */
final class JdbcFloor implements Floor {

    private final PostgresServer server;

    JdbcFloor(PostgresServer server) {
        this.server = server;
    }

    @Override
    public String name() {
        return "JDBC (no pgbench found)";
    }

    @Override
    public Written write(String insert, Duration time) {
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        List<Callable<Long>> clients = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            clients.add(() -> insertUntil(end, insert));
        }
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            long rows = 0;
            for (Future<Long> client : threads.invokeAll(clients)) {
                rows += client.get();
            }
            return new Written(rows, rows * 1e9 / (System.nanoTime() - begin));
        } catch (ExecutionException failure) {
            throw new Refusal("PostgreSQL took not every row: " + failure.getCause(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while PostgreSQL was measured.", interrupted);
        }
    }

    /** Each is committed by itself. */
    private long insertUntil(long end, String insert) throws SQLException {
        try (var connection = server.connect(Storage.DATABASE);
                var statement = connection.prepareStatement(insert)) {
            long rows = 0;
            while (System.nanoTime() < end) {
                rows += statement.executeUpdate();
            }
            return rows;
        }
    }
}
