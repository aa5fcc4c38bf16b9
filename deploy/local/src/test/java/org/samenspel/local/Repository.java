package org.samenspel.local;

import java.io.FileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    static Properties properties(String file) {
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
        return texts("services/" + service + "/src/main/java/.*\\.java");
    }

    /** The texts of all classes that run, of services, libraries and this module. */
    static Stream<String> sources() {
        return texts(".*/src/main/java/.*\\.java");
    }

    /** The contract of a service. */
    static String contract(String service) {
        return read("services/" + service + "/src/main/resources/META-INF/openapi.yaml");
    }

    /** The paths of the files of the repository that look so, such as {@code docs/README.md}. */
    static Stream<String> files(String pattern) {
        var found = new ArrayList<String>();
        try {
            Files.walkFileTree(HOME, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    String name = folder.getFileName().toString();
                    boolean built = !folder.equals(HOME) && (name.equals("target") || name.startsWith("."));
                    return built ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    found.add(HOME.relativize(file).toString());
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return found.stream().filter(Pattern.compile(pattern).asMatchPredicate());
    }

    /** The texts of these files. */
    static Stream<String> texts(String pattern) {
        return files(pattern).map(Repository::read);
    }

    static String read(String file) {
        return read(HOME.resolve(file));
    }

    /** The texts of the test classes, by the folder of their module. */
    static Map<String, List<String>> tests() {
        return files("(services/.*|deploy/[a-z]+)/src/test/java/.*\\.java")
                .collect(Collectors.groupingBy(
                        file -> file.substring(0, file.indexOf("/src/test/java/")),
                        TreeMap::new,
                        Collectors.mapping(Repository::read, Collectors.toList())));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
