package org.samenspel.audit.seal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.common.KafkaException;
import org.samenspel.events.EventJson;
import org.samenspel.events.cluster.KafkaSettings;

/**
 * Compares the audit of a service with the roots that left its database, and says what differs. A program of its own, in the image of
 * the service: whoever checks starts it where they trust the machine, with accounts that read both ({@code QUARKUS_DATASOURCE_…} and
 * {@code KAFKA_…}, as of the service).
 */
public final class VerifyAudit {

    private static final int PATIENCE_MILLIS = 10_000;
    private static final int FOUND = 1;
    private static final int NOT_COMPARED = 2;

    private VerifyAudit() {}

    /** @param arguments the name of the service, and {@code --json} for one JSON document */
    public static void main(String... arguments) {
        System.exit(run(System.getenv(), List.of(arguments)));
    }

    static int run(Map<String, String> environment, List<String> arguments) {
        String service = arguments.getFirst();
        try {
            Report report = verify(service, environment);
            System.out.println(arguments.contains("--json") ? EventJson.write(report) : report.text());
            return report.isClean() ? 0 : FOUND;
        } catch (SQLException | KafkaException away) {
            System.err.println(service + ": not compared: " + away.getMessage());
            return NOT_COMPARED;
        }
    }

    /** The roots first: each is then of a seal that the database has. */
    private static Report verify(String service, Map<String, String> environment) throws SQLException {
        ToldRoots roots = ToldRoots.read(KafkaSettings.of(environment, PATIENCE_MILLIS), Root.topicOf(service));
        try (Connection connection = DriverManager.getConnection(
                setting(environment, "QUARKUS_DATASOURCE_JDBC_URL"),
                setting(environment, "QUARKUS_DATASOURCE_USERNAME"),
                setting(environment, "QUARKUS_DATASOURCE_PASSWORD"))) {
            return Verification.of(service, connection, roots);
        }
    }

    private static String setting(Map<String, String> environment, String name) {
        return Objects.requireNonNull(environment.get(name), name);
    }
}
