package org.samenspel.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1EnvVar;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A variable that nothing reads would be a setting that nobody made. */
class SettingsTest {

    private static final Pattern NAMED = Pattern.compile("`((?:samenspel|quarkus|mp|kafka)\\.[^`]+)`");

    @ParameterizedTest
    @ValueSource(strings = {"local", "test", "production"})
    void aProgramIsToldNothingThatThePageOfSettingsDoesNotKnow(String values) throws IOException {
        Rendered rendered = Rendered.of(values);
        List<Pattern> known = known();
        Stream<String> configured = rendered.all(V1ConfigMap.class).flatMap(map -> map.getData().keySet().stream());
        Stream<String> variables = rendered.workloads()
                .filter(workload -> workload.isProgram() || workload.kind().equals("Job"))
                .flatMap(Workload::variables)
                .map(V1EnvVar::getName)
                // What makes databases is given passwords, and has no settings.
                .filter(variable -> !variable.startsWith("SET_UP_"));

        assertThat(Stream.concat(configured, variables))
                .isNotEmpty()
                .allSatisfy(variable -> assertThat(known)
                        .as(variable)
                        .anyMatch(pattern -> pattern.matcher(variable).matches()));
    }

    /** The variables of the settings that the page names; `<part>` stands for any, `*` for all that follows. */
    private static List<Pattern> known() throws IOException {
        String page = Files.readString(Chart.SOURCES.resolve("../docs/reference/configuration.md"));
        return NAMED.matcher(page)
                .results()
                .map(name -> name.group(1)
                        .replaceAll("<[^>]+>", "0")
                        .replace("*", "1")
                        .replaceAll("[^A-Za-z0-9]", "_")
                        .toUpperCase(Locale.ROOT)
                        .replace("0", "[A-Z0-9]+")
                        .replace("1", "[A-Z0-9_]+"))
                .map(Pattern::compile)
                .toList();
    }
}
