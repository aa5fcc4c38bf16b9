package org.samenspel.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The README of a chart has all its values as `values.yaml` explains them. What changed is written by
 * `./samenspel test charts ReadmeTest -- -Dsamenspel.write=true`.
 */
class ReadmeTest {

    private static final String HEADING = "\n## Values\n\n";

    @ParameterizedTest
    @ValueSource(strings = {"samenspel", "service", "../deploy/operators"})
    void hasTheTableOfTheValues(String chart) throws IOException {
        Path readme = Chart.SOURCES.resolve(chart).resolve("README.md");
        String text = Files.readString(readme);
        String expected = text.substring(0, text.indexOf(HEADING) + HEADING.length())
                + ValuesTable.of(Files.readString(Chart.SOURCES.resolve(chart).resolve("values.yaml")));
        if (Boolean.getBoolean("samenspel.write")) {
            Files.writeString(readme, expected);
        }

        assertThat(Files.readString(readme)).isEqualTo(expected);
    }
}
