package org.samenspel.testing;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The database of the service under test, seen from outside by its owner role. */
public final class Database {
    private static final String TABLES = """
            select tablename from pg_tables
            where schemaname = 'public' and tablename <> 'flyway_schema_history' order by tablename
            """;

    /** Grows with each refusal, and is sealed each second. */
    private static final Set<String> AUDIT = Set.of("audit_record", "audit_seal");

    private static final String NO_SUCH_TABLE = "42P01";

    private static final Set<String> COME_AND_GO = Set.of("outbox", "inbox", "event_position");

    // A connection for each statement would cost more than the statement: a server process that knows no table yet.
    private static final Queue<Connection> IDLE = new ConcurrentLinkedQueue<>();

    private Database() {}

    /** A connection of the owner role; the caller closes it. */
    public static Connection connect() throws SQLException {
        Config config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class));
    }

    /** Runs a query: one map of column to value per row. */
    public static List<Map<String, Object>> query(String sql) {
        return run(statement -> {
            ResultSet result = statement.executeQuery(sql);
            List<Map<String, Object>> rows = new ArrayList<>();
            while (result.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.put(result.getMetaData().getColumnLabel(i), result.getObject(i));
                }
                rows.add(row);
            }
            return rows;
        });
    }

    /** Runs a statement; returns the number of rows it changed. */
    public static int execute(String sql) {
        return run(statement -> statement.executeUpdate(sql));
    }

    /**
     * Makes a change and commits it as soon as something that is asked meanwhile waits for it, or did not wait and is done: what two
     * callers do at the same moment, in this order.
     *
     * @return what was answered meanwhile
     */
    public static <T> T whileChanging(String sql, Supplier<T> asked) {
        try (Connection connection = connect();
                Statement change = connection.createStatement();
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            connection.setAutoCommit(false);
            change.executeUpdate(sql);
            int holder = backendOf(change);
            var answer = CompletableFuture.supplyAsync(asked, callers);
            await().until(() -> answer.isDone() || isWaitedFor(holder));
            connection.commit();
            return answer.join();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int backendOf(Statement statement) throws SQLException {
        try (ResultSet backend = statement.executeQuery("select pg_backend_pid()")) {
            backend.next();
            return backend.getInt(1);
        }
    }

    private static boolean isWaitedFor(int holder) {
        String waiting = "select pid from pg_stat_activity where %d = any(pg_blocking_pids(pid))".formatted(holder);
        return !query(waiting).isEmpty();
    }

    /** The number of rows of each table but the audit's: equal before and after means that nothing was added or removed. */
    public static Map<String, Long> rowCounts() {
        return whileTablesGo(Database::countRows);
    }

    private static Map<String, Long> countRows() {
        String counts = tables().stream()
                .filter(table -> !AUDIT.contains(table))
                .map(table -> "select '%1$s' as name, count(*) as n from %1$s".formatted(table))
                .collect(Collectors.joining(" union all "));
        Map<String, Long> result = new TreeMap<>();
        query(counts).forEach(row -> result.put((String) row.get("name"), (Long) row.get("n")));
        return result;
    }

    /**
     * A digest of all rows of each table: equal before and after means that nothing was added, removed or changed. Without the
     * events that wait to be sent and those that arrived, which come and go at any time, and without the audit, which tells of refusals.
     */
    public static Map<String, String> digests() {
        return whileTablesGo(Database::digestRows);
    }

    private static Map<String, String> digestRows() {
        String digests = tables().stream()
                .filter(table -> !COME_AND_GO.contains(table) && !AUDIT.contains(table))
                .map(table -> """
                        select '%1$s' as name, count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) as digest
                        from %1$s t""".formatted(table))
                .collect(Collectors.joining(" union all "));
        Map<String, String> result = new TreeMap<>();
        query(digests).forEach(row -> result.put((String) row.get("name"), (String) row.get("digest")));
        return result;
    }

    /** Asks which tables there are, and then them: again when a job dropped one of them in between. */
    public static <T> T whileTablesGo(Supplier<T> asked) {
        while (true) {
            try {
                return asked.get();
            } catch (IllegalStateException failure) {
                if (!(failure.getCause() instanceof SQLException gone && NO_SUCH_TABLE.equals(gone.getSQLState()))) {
                    throw failure;
                }
            }
        }
    }

    /** Empties all tables but these; what migrations filled must be named, or it is gone for the rest of the JVM. */
    public static void empty(Set<String> except) {
        List<String> tables =
                tables().stream().filter(table -> !except.contains(table)).toList();
        if (!tables.isEmpty()) {
            execute("truncate " + String.join(", ", tables) + " cascade");
        }
    }

    private static List<String> tables() {
        return query(TABLES).stream().map(row -> (String) row.get("tablename")).toList();
    }

    private interface Work<T> {
        T in(Statement statement) throws SQLException;
    }

    /** On a connection that is kept for the next one, unless it failed. */
    private static <T> T run(Work<T> work) {
        try {
            Connection kept = IDLE.poll();
            Connection connection = kept == null ? connect() : kept;
            try (Statement statement = connection.createStatement()) {
                T result = work.in(statement);
                IDLE.add(connection);
                return result;
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
