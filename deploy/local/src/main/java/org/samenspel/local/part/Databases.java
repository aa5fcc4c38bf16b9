package org.samenspel.local.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.samenspel.local.DomainService;

/**
 * The databases and roles that the services and Keycloak expect to find, made where they are missing.
 *
 * @param scripts the folder of `deploy/postgres`
 */
public record Databases(PostgresServer server, Path scripts) {

    public void furnish() throws SQLException, IOException {
        for (DomainService service : DomainService.values()) {
            furnish(service.code());
        }
        furnish(Keycloak.NAME);
    }

    /**
     * Nobody but the administrator gets into a database before it has all: a migration that was sooner would make tables that the role
     * which runs may not read. One that was interrupted goes on at the next start.
     */
    void furnish(String service) throws SQLException, IOException {
        try (Connection connection = server.connect(PostgresServer.ADMINISTRATOR)) {
            if (!exists(connection, "select from pg_roles where rolname = ?", service + "_owner")) {
                execute(connection, script("roles.sql", service));
            }
            if (exists(connection, "select from pg_database where datname = ? and datconnlimit <> 0", service)) {
                return;
            }
            if (!exists(connection, "select from pg_database where datname = ?", service)) {
                execute(connection, "create database " + service + " owner " + service + "_owner connection limit 0");
            }
        }
        try (Connection connection = server.connect(service)) {
            connection.setAutoCommit(false);
            execute(connection, script("database.sql", service));
            if (Files.exists(scripts.resolve(service + ".sql"))) {
                execute(connection, script(service + ".sql", service));
            }
            execute(connection, "alter database " + service + " connection limit -1");
            connection.commit();
        }
    }

    private String script(String name, String service) throws IOException {
        return Files.readString(scripts.resolve(name)).replace("${service}", service);
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String script) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(script);
        }
    }
}
