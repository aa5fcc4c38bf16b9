package org.samenspel.local.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.samenspel.local.Refusal;
import org.samenspel.local.part.PostgresServer;

/** The responses of one campaign as they lie in the database, and a table like theirs for what PostgreSQL does alone. */
final class Storage {

    static final String DATABASE = "consultations";

    private static final String FLOOR = "bench.floor";

    private static final long CHUNK = 1_000_000;

    private static final int LOOKS = 50;
    private static final int BETWEEN_LOOKS_MILLIS = 200;

    private static final List<String> SETTINGS = List.of(
            "server_version",
            "fsync",
            "synchronous_commit",
            "full_page_writes",
            "wal_sync_method",
            "shared_buffers",
            "min_wal_size",
            "max_wal_size",
            "max_connections");

    private final Connection connection;
    private final String campaign;
    private final Layout layout;

    Storage(PostgresServer server, String campaign, Leftovers leftovers) {
        try {
            this.campaign = campaign;
            connection = server.connect(DATABASE);
            layout = Layout.of(campaign, exists(Layout.ownTable(campaign)));
            leftovers.add(this::clear);
        } catch (SQLException failure) {
            throw refusal(failure);
        }
    }

    /** How many responses are stored. */
    long rows() {
        return number("select count(*) from " + layout.table() + layout.where());
    }

    /** How many are stored when what was under way is. */
    long settled() {
        return settled(this::rows);
    }

    static long settled(Supplier<Long> rows) {
        long seen = rows.get();
        for (int look = 0; look < LOOKS; look++) {
            Waits.pause(BETWEEN_LOOKS_MILLIS);
            long now = rows.get();
            if (now == seen) {
                return now;
            }
            seen = now;
        }
        throw new Refusal("Responses are still being stored long after the last one was sent.");
    }

    /** Refuses when not all that was accepted is stored, or more than was sent. */
    void requireAll(Load load) {
        load.requireStored(settled());
    }

    /** How many are kept after the close. */
    long sealed() {
        return number("select count(*) from sealed_response where campaign_id = '" + campaign + "'");
    }

    long rowsOfFloor() {
        return number("select count(*) from " + FLOOR);
    }

    /** An empty table with the columns, the index, the checks and the storage of the responses' table. */
    void makeFloor() {
        dropFloor();
        execute("create schema bench");
        execute("create table " + FLOOR + " (like " + layout.table() + " including all)");
    }

    private void dropFloor() {
        execute("set client_min_messages = warning");
        execute("drop schema if exists bench cascade");
    }

    /** The statement that stores in the floor's table what a response of middle size is in the responses' table, under a random id. */
    String insertIntoFloor() {
        return layout.insertInto(FLOOR, text(layout.contentOfMiddleSize()));
    }

    /**
     * Makes the log as long as the server keeps it, as one that has run for a while has it: making a file of 16 MB holds up all commits for
     * 20 to 70 ms. At the next checkpoint they are there to be used again.
     */
    void runIn() {
        long kept = number("""
                select least.setting::bigint * 1024 * 1024 / file.setting::bigint
                  from pg_settings least, pg_settings file
                 where least.name = 'min_wal_size' and file.name = 'wal_segment_size'
                """);
        for (long files = number("select count(*) from pg_ls_waldir()"); files < kept; files++) {
            execute("select pg_logical_emit_message(true, 'bench', '')");
            execute("select pg_switch_wal()");
        }
    }

    /** Adds rows like those that are there, which nobody can read. */
    void fill(long rows) {
        String insert = layout.insertInto(layout.table(), text(layout.contentOfMiddleSize()));
        for (long done = 0; done < rows; done += CHUNK) {
            execute(insert + " from generate_series(1, " + Math.min(CHUNK, rows - done) + ")");
        }
        execute("checkpoint");
    }

    /** Deletes the responses too, so that their campaign has nothing to count or keep when it closes. */
    private void clear() {
        try (connection) {
            dropFloor();
            if (exists(layout.table())) {
                execute(layout.clear());
            }
            execute("delete from sealed_response where campaign_id = '" + campaign + "'");
        } catch (SQLException failure) {
            throw refusal(failure);
        }
    }

    /** What decides how fast the server can be, and how safe. */
    static Map<String, String> settings(PostgresServer server) {
        var settings = new LinkedHashMap<String, String>();
        try (Connection connection = server.connect(DATABASE);
                var statement = connection.createStatement()) {
            for (String name : SETTINGS) {
                try (var found = statement.executeQuery("show " + name)) {
                    found.next();
                    settings.put(name, found.getString(1));
                }
            }
        } catch (SQLException failure) {
            throw refusal(failure);
        }
        for (String needed : List.of("fsync", "synchronous_commit")) {
            if (!"on".equals(settings.get(needed))) {
                throw new Refusal(
                        "PostgreSQL runs with " + needed + " off, so what it accepts is not on disk: turn it on.");
            }
        }
        return settings;
    }

    private boolean exists(String table) throws SQLException {
        try (var statement = connection.prepareStatement("select to_regclass(?) is not null")) {
            statement.setString(1, table);
            var found = statement.executeQuery();
            return found.next() && found.getBoolean(1);
        }
    }

    private long number(String query) {
        return Long.parseLong(text(query));
    }

    private String text(String query) {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            if (!found.next()) {
                throw new Refusal("There is no response yet: " + query);
            }
            return found.getString(1);
        } catch (SQLException failure) {
            throw refusal(failure);
        }
    }

    private void execute(String command) {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException failure) {
            throw refusal(failure);
        }
    }

    private static Refusal refusal(SQLException failure) {
        return new Refusal("The database of consultations doesn't do it: " + failure.getMessage(), failure);
    }
}
