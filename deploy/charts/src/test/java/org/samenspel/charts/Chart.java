package org.samenspel.charts;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.TemplateCommand;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The umbrella chart as Helm sees it, in a copy of its own that has the other chart in it. */
final class Chart {

    static final Path SOURCES = Path.of("../../helm").toAbsolutePath().normalize();
    static final Path OPERATORS = SOURCES.resolveSibling("deploy/operators");
    static final Path REALM = OPERATORS.resolveSibling("keycloak/samenspel-realm.json");
    private static final String KUBERNETES = "1.34.4";
    private static final Path COPY = copied(Path.of("target/helm").toAbsolutePath());

    private Chart() {}

    static Helm umbrella() {
        return new Helm(COPY.resolve("samenspel"));
    }

    static Helm library() {
        return new Helm(COPY.resolve("service"));
    }

    static Helm operators() {
        return new Helm(OPERATORS);
    }

    /** What operators make, in an environment: `deploy/operators/environments/<name>.yaml`. */
    static String renderOperators(String environment, Map<String, ?> settings) {
        TemplateCommand command = operators()
                .template()
                .withName("operators")
                .withKubeVersion(KUBERNETES)
                .withValuesFile(OPERATORS.resolve("environments/" + environment + ".yaml"))
                .setFile("kafka.topics", OPERATORS.resolveSibling("kafka/topics.json"))
                .setFile("postgres.database", OPERATORS.resolveSibling("postgres/database.sql"))
                .setFile("keycloak.realm", REALM);
        settings.forEach(command::set);
        return command.call();
    }

    /** The objects as a text; a later file comes before an earlier one, settings before all. */
    static String render(Stream<Path> values, Map<String, ?> settings) {
        return render("samenspel", values, settings);
    }

    static String render(String release, Stream<Path> values, Map<String, ?> settings) {
        TemplateCommand command = umbrella()
                .template()
                .withName(release)
                .withNamespace("interplay")
                .withKubeVersion(KUBERNETES);
        values.forEach(command::withValuesFile);
        settings.forEach(command::set);
        return command.call();
    }

    /** Values that a cluster can be installed with: `ci/<name>-values.yaml`. */
    static Path values(String name) {
        return SOURCES.resolve("samenspel/ci/" + name + "-values.yaml");
    }

    private static Path copied(Path copy) {
        delete(copy);
        copy(SOURCES, copy);
        copy(SOURCES.resolve("service"), copy.resolve("samenspel/charts/service"));
        return copy;
    }

    private static void delete(Path folder) {
        try (Stream<Path> paths = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            paths.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The library leaves hooks out of what it renders: here they are objects as all others. */
    private static String withoutHooks(String text) {
        return text.lines()
                .filter(line -> !line.contains("helm.sh/hook"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.filter(path -> !path.startsWith(SOURCES.resolve("samenspel/charts")))
                    .toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.writeString(target, withoutHooks(Files.readString(path)));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
