package org.samenspel.local.part;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.samenspel.local.Ports;

/** The running PostgreSQL, as its administrator reaches it. */
public record PostgresServer(Ports ports) {

    public static final String ADMINISTRATOR = "postgres";
    public static final String PASSWORD = "demo-postgres";

    /** Where it listens: `host:port`. */
    public String address() {
        return "localhost:" + ports.postgres();
    }

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://" + address() + "/" + database, ADMINISTRATOR, PASSWORD);
    }
}
