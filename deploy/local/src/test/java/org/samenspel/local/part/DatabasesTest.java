package org.samenspel.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenspel.local.Ports;
import org.samenspel.local.Settings;
import org.samenspel.local.process.Launcher;

class DatabasesTest {

    private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();

    @TempDir
    private static Path folder;

    private static Process process;
    private static PostgresServer server;
    private static Databases databases;

    private final AtomicBoolean over = new AtomicBoolean();

    @BeforeAll
    static void start() throws Exception {
        var settings = new Settings(HOME, folder, new Ports(22_000).nextFree());
        server = new PostgresServer(settings.ports());
        databases = new Databases(server, HOME.resolve("deploy/postgres"));
        var postgres = new Postgres(settings);
        postgres.prepare(new Launcher());
        var command = new ArrayList<>(postgres.launch().command());
        command.addAll(List.of("-c", "fsync=off"));
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("postgres.log").toFile())
                .start();
        while (!postgres.ready()) {
            assertThat(process.isAlive()).isTrue();
        }
    }

    @AfterAll
    static void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    @AfterEach
    void forget() throws SQLException {
        try (Connection connection = server.connect(PostgresServer.ADMINISTRATOR)) {
            execute(connection, "drop database if exists plans with (force)");
        }
    }

    @RepeatedTest(50)
    void whatAMigrationMakesAtTheFirstMomentTheRoleThatRunsMayRead() throws Exception {
        CompletableFuture<Void> migration = CompletableFuture.runAsync(this::migrateAsSoonAsPossible);

        databases.furnish("plans");
        over.set(true);
        migration.join();

        try (Connection connection = connect("app")) {
            execute(connection, "select from made_by_migration");
        }
    }

    @Test
    void databaseWhoseMakingWasInterruptedIsMadeWholeAtTheNextStart() throws Exception {
        databases.furnish("plans");
        forget();
        try (Connection connection = server.connect(PostgresServer.ADMINISTRATOR)) {
            execute(connection, "create database plans owner plans_owner connection limit 0");
        }

        databases.furnish("plans");

        assertThat(migrated()).isTrue();
        try (Connection connection = connect("app")) {
            execute(connection, "select from made_by_migration");
        }
    }

    private void migrateAsSoonAsPossible() {
        boolean last = false;
        while (!migrated() && !last) {
            last = over.get();
        }
    }

    private static boolean migrated() {
        try (Connection connection = connect("owner")) {
            execute(connection, "create table made_by_migration (id int)");
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://" + server.address() + "/plans", "plans_" + role, "demo-plans-" + role);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
