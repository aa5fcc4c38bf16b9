package org.samenspel.local.part;

import java.nio.file.Path;
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

    /** What initdb is asked for. */
    public static String[] initialization(Path data, Path passwordFile) {
        return new String[] {
            "-D",
            data.toString(),
            "-U",
            ADMINISTRATOR,
            "--pwfile=" + passwordFile,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8"
        };
    }

    /**
     * On this machine alone, and not encrypted. The driver would ask for TLS first and give the server five seconds to say that it has
     * none: one that is busy would seem to hang.
     */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://" + address() + "/" + database + "?sslmode=disable", ADMINISTRATOR, PASSWORD);
    }
}
