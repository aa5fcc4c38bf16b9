package org.samenspel.web.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Makes the database of a service and its roles, as an administrator, by the scripts of `deploy/postgres`, which are in this library.
 * What is there stays; a role gets the password that is given now, and nobody can log in as one that is given none. Runs before a
 * migration (docs/decisions/0036).
 */
public final class SetUpDatabase {

    private static final String ROLE = "SET_UP_ROLE_";
    private static final Pattern DATABASE = Pattern.compile("(jdbc:postgresql://[^/]+/)([^?]+)(.*)");
    private static final String MAINTENANCE = "postgres";

    private final Administrator administrator;
    private final String url;
    private final String service;
    private final Map<String, String> passwords;

    record Administrator(String username, String password) {}

    SetUpDatabase(Administrator administrator, String url, String service, Map<String, String> passwords) {
        this.administrator = administrator;
        this.url = url;
        this.service = service;
        this.passwords = passwords;
    }

    /** @param arguments the name of the service; passwords are in the environment: that of a role as SET_UP_ROLE_ and its name */
    public static void main(String... arguments) throws IOException, SQLException {
        Map<String, String> environment = System.getenv();
        var administrator = new Administrator(
                setting(environment, "SET_UP_ADMINISTRATOR_USERNAME"),
                setting(environment, "SET_UP_ADMINISTRATOR_PASSWORD"));
        String url = setting(environment, "QUARKUS_DATASOURCE_JDBC_URL");
        new SetUpDatabase(administrator, url, arguments[0], passwords(environment)).run();
        System.out.println("The database and its roles are there.");
    }

    private static String setting(Map<String, String> environment, String name) {
        return Objects.requireNonNull(environment.get(name), name);
    }

    static Map<String, String> passwords(Map<String, String> environment) {
        var passwords = new HashMap<String, String>();
        environment.forEach((name, value) -> {
            if (name.startsWith(ROLE)) {
                passwords.put(name.substring(ROLE.length()).toLowerCase(Locale.ROOT), value);
            }
        });
        return passwords;
    }

    void run() throws IOException, SQLException {
        requireOwnName();
        try (Connection connection = connect(MAINTENANCE)) {
            execute(connection, "roles.sql");
            if (isMissing(connection)) {
                make(connection);
            }
        }
        try (Connection connection = connect(service)) {
            execute(connection, "database.sql");
            execute(connection, service + ".sql");
            setPasswords(connection);
        }
    }

    /** The scripts call a database as its service is called. */
    private void requireOwnName() {
        var parts = DATABASE.matcher(url);
        if (!parts.matches() || !parts.group(2).equals(service)) {
            throw new IllegalStateException("Only a database that is called " + service + " can be made here.");
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                DATABASE.matcher(url).replaceFirst("$1" + database + "$3"),
                administrator.username(),
                administrator.password());
    }

    private boolean isMissing(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select from pg_database where datname = ?")) {
            query.setString(1, service);
            return !query.executeQuery().next();
        }
    }

    private void make(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create database " + service + " owner " + service + "_owner");
        }
    }

    /** Nothing where there is no such script. */
    private void execute(Connection connection, String script) throws IOException, SQLException {
        String text = read(script);
        if (text == null) {
            return;
        }
        for (String sql : new SetUpScript(text, service).statements()) {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    /** The driver computes what the server keeps of a password; the password itself never gets there, nor into its log. */
    private void setPasswords(Connection connection) throws SQLException {
        PGConnection server = connection.unwrap(PGConnection.class);
        for (Map.Entry<String, String> role : passwords.entrySet()) {
            server.alterUserPassword(role.getKey(), role.getValue().toCharArray(), null);
        }
    }

    private static @Nullable String read(String script) throws IOException {
        try (InputStream file = SetUpDatabase.class.getResourceAsStream("/set-up/" + script)) {
            return file == null ? null : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
