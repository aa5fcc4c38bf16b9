package org.samenspel.local;

import java.io.FileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** What the other modules say of themselves, read from their sources. */
final class Repository {

    static final Path HOME = Path.of("../..").toAbsolutePath().normalize();

    private Repository() {}

    /** The names of the folders of services, the gateway left out. */
    static List<String> services() throws IOException {
        try (var folders = Files.list(HOME.resolve("services"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("src/main/resources/application.properties")))
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.equals("gateway"))
                    .sorted()
                    .toList();
        }
    }

    /** Of a service alone. */
    static Properties settings(String service) {
        return properties("services/" + service + "/src/main/resources/application.properties");
    }

    /** The same of what each service keeps of the directory of organizations. */
    static Properties directorySettings() {
        return properties("services/shared/directory/src/main/resources/META-INF/microprofile-config.properties");
    }

    private static Properties properties(String file) {
        var settings = new Properties();
        try (var reader = new FileReader(HOME.resolve(file).toFile())) {
            settings.load(reader);
            return settings;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The texts of a service's classes. */
    static Stream<String> sources(String service) {
        try (var files = Files.walk(HOME.resolve("services").resolve(service).resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).map(Repository::read).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
