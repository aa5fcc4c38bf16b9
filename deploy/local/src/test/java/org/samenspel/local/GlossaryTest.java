package org.samenspel.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the glossary are those of the contracts; what only the platform knows is in its code. */
class GlossaryTest {

    private static final String PAGE = Repository.read("docs/glossary.md");

    /** The first column of a row with two translations and a meaning. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]+) \\| [^|]+ \\| [^|]+ \\| [^|]+ \\|$");

    /** What a contract calls a part of itself. */
    private static final Pattern TAG = Pattern.compile("(?m)^  - name: (\\w+)$");

    @Test
    void wordsAreInAContractOrInTheCode() throws IOException {
        String contracts =
                Repository.services().stream().map(Repository::contract).collect(Collectors.joining("\n"));
        String code = Repository.sources().collect(Collectors.joining("\n"));

        assertThat(words()).allMatch(in(contracts).or(in(code)));
        assertThat(words().filter(in(contracts).negate()))
                .as("not in a contract: words of what lies behind them")
                .hasSizeLessThan(15);
    }

    @Test
    void eachPartOfAContractIsAWord() throws IOException {
        List<String> words = words().toList();

        assertThat(Repository.services().stream()
                        .flatMap(service ->
                                TAG.matcher(Repository.contract(service)).results())
                        .map(tag -> tag.group(1))
                        .filter(tag -> !tag.equals("service")))
                .allMatch(tag -> words.stream().anyMatch(word -> in(word).test(singular(tag))));
    }

    private static Stream<String> words() {
        return ROW.matcher(PAGE)
                .results()
                .map(row -> row.group(1))
                .filter(words -> !words.equals("English"))
                .flatMap(words ->
                        Arrays.stream(words.replaceAll(" \\(.*?\\)|\\bto ", "").split(", ")));
    }

    /** Whether a text has a word, or words, as such or within a name such as {@code fundingSources}; not within another word. */
    private static Predicate<String> in(String text) {
        String spelled = spelled(text);
        return word -> Pattern.compile("\\b" + spelled(word) + "(s|es|d|ed|ing)?\\b")
                .matcher(spelled)
                .find();
    }

    /** Its words in small letters, with nothing but spaces between them. */
    private static String spelled(String text) {
        return text.replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .replaceAll("[^A-Za-z]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** {@code bodies} as {@code body}. */
    private static String singular(String tag) {
        return tag.replaceAll("ies$", "y").replaceAll("(?<!s)s$", "");
    }
}
