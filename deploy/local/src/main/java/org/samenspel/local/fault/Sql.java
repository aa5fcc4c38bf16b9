package org.samenspel.local.fault;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.samenspel.local.Refusal;
import org.samenspel.local.demo.Patience;
import org.samenspel.local.part.PostgresServer;

/** The databases as their administrator sees them: each look by a connection of its own, since servers are killed here. */
record Sql(PostgresServer server) {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    void execute(String database, String statements) {
        try (Connection connection = server.connect(database);
                var statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException failure) {
            throw new Refusal("The database of " + database + " doesn't do it: " + failure.getMessage(), failure);
        }
    }

    /** Waits while the server is away. */
    String text(String database, String query) {
        return Patience.until("an answer of the database of " + database, LONGEST, () -> look(database, query));
    }

    long number(String database, String query) {
        return Long.parseLong(text(database, query));
    }

    private Optional<String> look(String database, String query) {
        try (Connection connection = server.connect(database);
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            return Optional.of(found.next() ? String.valueOf(found.getString(1)) : "");
        } catch (SQLException away) {
            return Optional.empty();
        }
    }
}
