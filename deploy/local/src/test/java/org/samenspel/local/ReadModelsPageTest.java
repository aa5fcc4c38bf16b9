package org.samenspel.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide names the read models that each service can build anew: operators type these names. */
class ReadModelsPageTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\w+) \\| ((?:`\\w+`(?:, )?)+) \\|$");
    private static final Pattern MODEL = Pattern.compile("ReadModel\\.of\\w+\\(\\s*\"(\\w+)\"");

    @Test
    void namesThoseOfEachService() throws IOException {
        String page = Repository.read("docs/guides/operate/dead-letters.md");

        assertThat(ROW.matcher(page).results().map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(Repository.services());
        assertThat(ROW.matcher(page).results())
                .allSatisfy(
                        row -> assertThat(List.of(row.group(2).replace("`", "").split(", ")))
                                .as(row.group(1))
                                .isEqualTo(models(row)));
    }

    private static List<String> models(MatchResult row) {
        return Stream.concat(Repository.sources("shared/directory"), Repository.sources(row.group(1)))
                .flatMap(source -> MODEL.matcher(source).results())
                .map(model -> model.group(1))
                .sorted()
                .toList();
    }
}
