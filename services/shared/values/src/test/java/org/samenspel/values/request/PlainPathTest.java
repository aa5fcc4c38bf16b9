package org.samenspel.values.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlainPathTest {

    @Test
    void judgesEveryShortPathAsItsRuleSays() {
        Pattern rule = Pattern.compile("/|(/(?!\\.{1,2}(/|$))[A-Za-z0-9._~-]+)+/?");
        List<String> paths = List.of("");
        for (int length = 0; length < 7; length++) {
            paths = paths.stream()
                    .flatMap(path -> Stream.of("/", ".", "a", "~", ";", "%").map(path::concat))
                    .toList();

            assertThat(paths)
                    .allMatch(path ->
                            PlainPath.isPlain(path) == rule.matcher(path).matches());
        }
    }
}
