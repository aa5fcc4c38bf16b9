package org.samenspel.web.cluster;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a database lacks of the migrations that a program needs. One that has more is of a newer release, and is fine.
 *
 * @param url its JDBC address
 */
record Schema(String url, String username, String password) {

    private static final String APPLIED =
            "select version from flyway_schema_history where success and version is not null";

    private static final String CONNECTIONS = "show max_connections";

    /** Nobody migrated it yet. */
    private static final String NO_TABLE = "42P01";

    private static final String PATIENCE_SECONDS = "5";

    /** A sentence that says what is missing; empty when nothing is. Never with a secret, or with what the database says. */
    String missing(SortedSet<Integer> needed) {
        try {
            var missing = new TreeSet<>(needed);
            missing.removeAll(numbers(APPLIED));
            return missing.isEmpty() ? "" : "The database lacks the migrations " + missing + ".";
        } catch (SQLException e) {
            return NO_TABLE.equals(e.getSQLState()) ? "The database has no tables yet." : unanswered(e);
        }
    }

    /** Whether its server takes as many connections as the pods may make. */
    Finding connections(int needed) {
        String subject = "connections of the database";
        try {
            int most = numbers(CONNECTIONS).first();
            return new Finding(
                    subject,
                    most >= needed ? "" : "pods may make " + needed + ", and max_connections is " + most + ".");
        } catch (SQLException e) {
            return new Finding(subject, unanswered(e));
        }
    }

    private static String unanswered(SQLException e) {
        return "The database can't be asked (SQL state " + e.getSQLState() + ").";
    }

    private SortedSet<Integer> numbers(String query) throws SQLException {
        var settings = new Properties();
        settings.setProperty("user", username);
        settings.setProperty("password", password);
        settings.setProperty("connectTimeout", PATIENCE_SECONDS);
        settings.setProperty("socketTimeout", PATIENCE_SECONDS);
        var numbers = new TreeSet<Integer>();
        try (var connection = DriverManager.getConnection(url, settings);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                numbers.add(Integer.valueOf(rows.getString(1)));
            }
        }
        return numbers;
    }
}
