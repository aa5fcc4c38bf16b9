package org.samenspel.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages that list what callers and consumers meet list all of it, and nothing that is gone. */
class ReferencePagesTest {

    /** A constant of an enum of rules: its code, and whether the input or the state of things breaks it. */
    private static final Pattern RULE = Pattern.compile("(?m)^    [A-Z_]+\\(\\s*\"(\\w+)\",\\s*(INPUT|STATE),");

    private static final Pattern CODE = Pattern.compile("`(\\w+)`");
    private static final String GENERAL_PROBLEM =
            "services/shared/values/src/main/java/org/samenspel/values/problem/GeneralProblem.java";

    private static final Pattern PROBLEM = Pattern.compile("\"(?:belgif|samenspel):(\\w+)\"");
    private static final Pattern PROBLEM_ROW = Pattern.compile("(?m)^\\| [\\d ]+ \\| (`.*`) \\|.*\\|$");
    private static final Pattern RIGHTS = Pattern.compile("(?m)^\\| (`.*`) \\| (`.*`) \\|$");
    private static final Pattern OPERATION = Pattern.compile("operationId: (\\w+)\\n +x-roles: \\[([^]]+)]");

    /** How a metric is made: its kind, its name in code, and its unit if it has one. */
    private static final Pattern METRIC =
            Pattern.compile("(counter|Gauge\\.builder)\\(\"(samenspel[\\w.]+)\"(?:[^;]*\\.baseUnit\\(\"(\\w+)\"\\))?");

    private static final Pattern METRIC_ROW = Pattern.compile("(?m)^\\| `(samenspel_\\w+)` \\|");
    private static final Pattern METRIC_NAME = Pattern.compile("`(samenspel_\\w+)`");
    private static final Pattern EVENT = Pattern.compile("(?m)^\\| `(\\w+)` \\| `([\\w.]+)` \\| `\\w+` \\|");

    @Test
    void errorsNamesTheRulesOfEveryService() throws IOException {
        String page = page("errors.md");
        for (String service : Repository.services()) {
            Matcher row = Pattern.compile("(?m)^\\| " + service + " \\| (.*) \\| (.*) \\|$")
                    .matcher(page);
            assertThat(row.find()).as("a row of %s", service).isTrue();
            assertThat(codes(row.group(1)))
                    .as("400 of %s", service)
                    .containsExactlyInAnyOrderElementsOf(rules(service, "INPUT"));
            assertThat(codes(row.group(2)))
                    .as("409 of %s", service)
                    .containsExactlyInAnyOrderElementsOf(rules(service, "STATE"));
        }
    }

    @Test
    void errorsNamesGeneralProblemsThatThereAre() throws IOException {
        String section = page("errors.md").split("\n## General problems\n")[1].split("\n## ")[0];
        List<String> named = PROBLEM_ROW
                .matcher(section)
                .results()
                .flatMap(row -> codes(row.group(1)).stream())
                .toList();

        assertThat(named).hasSizeGreaterThan(20);
        assertThat(named)
                .isSubsetOf(PROBLEM.matcher(Repository.read(GENERAL_PROBLEM))
                        .results()
                        .map(problem -> problem.group(1))
                        .toList());
    }

    @Test
    void eventsNamesEveryEvent() throws IOException {
        for (String service : Repository.services()) {
            List<String> named = EVENT.matcher(page("events.md"))
                    .results()
                    .filter(event -> event.group(2).startsWith(service + "."))
                    .map(event -> event.group(1))
                    .toList();
            assertThat(named).as("events of %s", service).containsExactlyInAnyOrderElementsOf(schemas(service));
        }
    }

    @Test
    void rightsNamesTheRolesOfEveryOperation() throws IOException {
        for (String service : Repository.services()) {
            String section =
                    page("rights.md").split("\n## " + service + "\n")[1].split("\n## ")[0];
            Set<String> named = RIGHTS.matcher(section)
                    .results()
                    .flatMap(row -> codes(row.group(2)).stream().map(operation -> operation + codes(row.group(1))))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(named).as("rights of %s", service).isEqualTo(operations(service));
        }
    }

    /** Each operation of a service with its roles, but for those that every service has. */
    private static Set<String> operations(String service) {
        return OPERATION
                .matcher(Repository.contract(service))
                .results()
                .filter(operation -> !operation.group(1).matches("getHealth|listProblemTypes"))
                .map(operation ->
                        operation.group(1) + List.of(operation.group(2).split(", ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void eventsNamesEveryMetricAsItIsServed() throws IOException {
        Set<String> served = Repository.sources()
                .flatMap(source -> METRIC.matcher(source).results())
                .map(metric -> metric.group(2).replace('.', '_')
                        + (metric.group(1).equals("counter") ? "_total" : "")
                        + (metric.group(3) == null ? "" : "_" + metric.group(3)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(METRIC_ROW.matcher(page("events.md")).results().map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(served);
        assertThat(Repository.texts(".*\\.md")
                        .flatMap(page -> METRIC_NAME.matcher(page).results())
                        .map(name -> name.group(1)))
                .isSubsetOf(served);
    }

    private static List<String> rules(String service, String kind) {
        return Stream.of(
                        Repository.sources(service),
                        shared(service, "ImportRule", "shared/csv"),
                        shared(service, "DocumentRule", "shared/documents"),
                        shared(service, "PrivacyRule", "shared/privacy"))
                .flatMap(sources -> sources)
                .flatMap(source -> RULE.matcher(source).results())
                .filter(rule -> rule.group(2).equals(kind))
                .map(rule -> rule.group(1))
                .toList();
    }

    /** A service that imports tables, keeps documents, or holds people, has the rules of that too. */
    private static Stream<String> shared(String service, String rules, String module) {
        return Repository.sources(service).anyMatch(source -> source.contains(rules + ".values()"))
                ? Repository.sources(module)
                : Stream.empty();
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell).results().map(code -> code.group(1)).toList();
    }

    private static List<String> schemas(String service) throws IOException {
        try (var files = Files.list(Repository.HOME.resolve("services/" + service + "/src/main/resources/events"))) {
            return files.map(file -> file.getFileName().toString().replace(".schema.json", ""))
                    .toList();
        }
    }

    private static String page(String name) throws IOException {
        return Files.readString(Repository.HOME.resolve("docs/reference").resolve(name));
    }
}
