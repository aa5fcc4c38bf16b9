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

    /** Nobody migrated it yet. */
    private static final String NO_TABLE = "42P01";

    private static final String PATIENCE_SECONDS = "5";

    /** A sentence that says what is missing; empty when nothing is. Never with a secret, or with what the database says. */
    String missing(SortedSet<Integer> needed) {
        try {
            var missing = new TreeSet<>(needed);
            missing.removeAll(applied());
            return missing.isEmpty() ? "" : "The database lacks the migrations " + missing + ".";
        } catch (SQLException e) {
            return NO_TABLE.equals(e.getSQLState())
                    ? "The database has no tables yet."
                    : "The database can't be asked (SQL state " + e.getSQLState() + ").";
        }
    }

    private SortedSet<Integer> applied() throws SQLException {
        var settings = new Properties();
        settings.setProperty("user", username);
        settings.setProperty("password", password);
        settings.setProperty("connectTimeout", PATIENCE_SECONDS);
        settings.setProperty("socketTimeout", PATIENCE_SECONDS);
        var applied = new TreeSet<Integer>();
        try (var connection = DriverManager.getConnection(url, settings);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(APPLIED)) {
            while (rows.next()) {
                applied.add(Integer.valueOf(rows.getString(1)));
            }
        }
        return applied;
    }
}
