package org.samenspel.web.cluster;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * Tells consultations of the newest backup of its database that CloudNativePG finished, as the role that may do nothing else: the close
 * of a campaign waits for it. A CronJob (docs/decisions/0034).
 */
public final class TellBackup {

    private static final String PATIENCE_SECONDS = "30";

    private TellBackup() {}

    /** @param arguments the cluster of servers, by its name */
    public static void main(String... arguments)
            throws IOException, GeneralSecurityException, InterruptedException, SQLException {
        Optional<Instant> began;
        try (ApiServer api = ApiServer.ofPod()) {
            began = new FinishedBackups(api).newestOf(arguments[0]);
        }
        if (began.isEmpty()) {
            System.out.println("No backup of the primary of " + arguments[0] + " is finished yet.");
            return;
        }
        tell(
                setting("QUARKUS_DATASOURCE_JDBC_URL"),
                setting("QUARKUS_DATASOURCE_USERNAME"),
                setting("QUARKUS_DATASOURCE_PASSWORD"),
                began.get());
        System.out.println("Told of the backup that began at " + began.get() + ".");
    }

    private static String setting(String name) {
        return Objects.requireNonNull(System.getenv(name), name);
    }

    /**
     * Tells that a backup is finished; telling it again changes nothing.
     *
     * @param began by the clock of the database
     */
    public static void tell(String url, String username, String password, Instant began) throws SQLException {
        var settings = new Properties();
        settings.setProperty("user", username);
        settings.setProperty("password", password);
        settings.setProperty("connectTimeout", PATIENCE_SECONDS);
        settings.setProperty("socketTimeout", PATIENCE_SECONDS);
        try (var connection = DriverManager.getConnection(url, settings);
                var statement = connection.prepareStatement("select backup.finished(cast(? as timestamptz))")) {
            statement.setString(1, began.toString());
            statement.execute();
        }
    }
}
