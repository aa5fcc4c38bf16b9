package org.samenspel.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on security judges each requirement once, and counts right; that what it names is there, {@link PromisesTest} sees. */
class SecurityPageTest {

    private static final String PAGE = Repository.read("docs/reference/security.md");

    /** Of ASVS 5.0.0, the sections with requirements of levels 1 and 2, and how many there are of these. */
    private static final String SECTIONS = """
            1.1 2, 1.2 9, 1.3 11, 1.4 3, 1.5 2, 2.1 3, 2.2 3, 2.3 4, 2.4 1, 3.2 2, 3.3 4, 3.4 6, 3.5 5, 3.7 2, 4.1 3, 4.2 1, 4.3 2, \
            4.4 4, 5.1 1, 5.2 3, 5.3 2, 5.4 3, 6.1 3, 6.2 12, 6.3 4, 6.4 4, 6.5 5, 6.6 3, 6.8 4, 7.1 3, 7.2 4, 7.3 2, 7.4 5, 7.5 2, \
            7.6 2, 8.1 2, 8.2 3, 8.3 1, 8.4 1, 9.1 3, 9.2 4, 10.1 2, 10.2 2, 10.3 4, 10.4 11, 10.5 5, 10.6 2, 10.7 3, 11.1 2, 11.2 3, \
            11.3 3, 11.4 4, 11.5 1, 11.6 1, 12.1 3, 12.2 2, 12.3 4, 13.1 1, 13.2 5, 13.3 2, 13.4 5, 14.1 2, 14.2 4, 14.3 3, 15.1 3, \
            15.2 3, 15.3 7, 16.1 1, 16.2 5, 16.3 4, 16.4 3, 16.5 3, 17.1 1, 17.2 4, 17.3 2""";

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| ([\\d., ]+) \\| [^|]+ \\| (held|not applicable|open) \\| [^|]+ \\|$");
    private static final Pattern CHAPTER = Pattern.compile("(?m)^### (V.*)\n((?:.*\n(?!### ))*)");

    @Test
    void judgesEachRequirementOfLevelsOneAndTwoOnce() {
        assertThat(rows(PAGE).flatMap(row -> Stream.of(row.group(1).split(", "))))
                .containsExactlyInAnyOrderElementsOf(requirements());
    }

    @Test
    void countsEachChapterAndAll() {
        assertThat(CHAPTER.matcher(PAGE).results())
                .hasSize(17)
                .allSatisfy(chapter -> assertThat(PAGE).contains(counts(chapter.group(1), chapter.group(2))));
        assertThat(PAGE).contains(counts("all", PAGE));
    }

    @Test
    void ofWhatAppliesAtMostATenthIsOpen() {
        assertThat(count(PAGE, "open")).isLessThanOrEqualTo((count(PAGE, "open") + count(PAGE, "held")) / 10);
    }

    private static String counts(String name, String text) {
        return "| %s | %d | %d | %d |\n"
                .formatted(name, count(text, "held"), count(text, "not applicable"), count(text, "open"));
    }

    private static int count(String text, String state) {
        return rows(text)
                .filter(row -> row.group(2).equals(state))
                .mapToInt(row -> row.group(1).split(", ").length)
                .sum();
    }

    private static Stream<MatchResult> rows(String text) {
        return ROW.matcher(text).results();
    }

    private static List<String> requirements() {
        return Stream.of(SECTIONS.split(", "))
                .map(section -> section.split(" "))
                .flatMap(section -> IntStream.rangeClosed(1, Integer.parseInt(section[1]))
                        .mapToObj(number -> section[0] + "." + number))
                .toList();
    }
}
