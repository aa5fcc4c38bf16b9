package org.samenspel.consultations.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.eclipse.microprofile.config.ConfigProvider;

/** Copies what the database server and the broker keep, as whoever steals the disk has it. */
final class CarriedAway {

    private static final int BROKER = 1;

    private CarriedAway() {}

    /** From now on the write-ahead log of all time stays. */
    static void keepTheWriteAheadLog() throws SQLException {
        administrator("select pg_create_physical_replication_slot('attacker', true)");
    }

    static void letTheWriteAheadLogGo() throws SQLException {
        administrator("select pg_drop_replication_slot('attacker')");
    }

    /** All files of PostgreSQL, the pages in memory too, and all topics. */
    static void everything(Path folder) throws Exception {
        administrator("checkpoint");
        copy(Path.of(administrator("show data_directory")), folder.resolve("postgres"));
        for (String topics : logFolders()) {
            copy(Path.of(topics), folder.resolve("kafka"));
        }
    }

    /** The file of one table. */
    static void table(String name, Path folder) throws Exception {
        administrator("checkpoint");
        Path data = Path.of(administrator("show data_directory"));
        Files.copy(
                data.resolve(administrator("select pg_relation_filepath('%s')".formatted(name))), folder.resolve(name));
    }

    private static Iterable<String> logFolders() throws ExecutionException, InterruptedException {
        String address = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", address))) {
            return admin.describeLogDirs(List.of(BROKER))
                    .allDescriptions()
                    .get()
                    .get(BROKER)
                    .keySet();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Path copy = to.resolve(from.relativize(one).toString());
                try {
                    if (Files.isDirectory(one)) {
                        Files.createDirectories(copy);
                    } else if (Files.isRegularFile(one)) {
                        Files.copy(one, copy);
                    }
                } catch (NoSuchFileException _) {
                    // The server took it away meanwhile.
                }
            }
        }
    }

    private static String administrator(String sql) throws SQLException {
        String url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            ResultSet answer = statement.getResultSet();
            return answer.next() ? String.valueOf(answer.getString(1)) : "";
        }
    }
}
