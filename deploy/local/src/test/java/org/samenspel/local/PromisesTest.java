package org.samenspel.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is promised of answers stands in the same words wherever it is promised, and what pages name as proof is there. */
class PromisesTest {

    private static final String PAGE = "docs/reference/promises.md";
    private static final Pattern QUOTE = Pattern.compile("(?m)(?:^> .*\n)+");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+Test)`");

    private static final int ENGLISH = 0;
    private static final int DUTCH = 1;
    private static final int FRENCH = 2;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "docs/glossary.md",
                "services/consultations/src/main/resources/META-INF/openapi.yaml"
            })
    void isQuotedInEnglish(String file) {
        assertThat(words(Repository.read(file))).contains(quotes().get(ENGLISH));
    }

    @Test
    void isQuotedOnTheStartPageInItsLanguage() {
        assertThat(words(startPage("en"))).contains(quotes().get(ENGLISH));
        assertThat(words(startPage("nl"))).contains(quotes().get(DUTCH));
        assertThat(words(startPage("fr"))).contains(quotes().get(FRENCH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"housing", "youth"})
    void isQuotedToRespondentsOfTheDemoInThreeLanguages(String campaign) {
        assertThat(words(Repository.read("deploy/demo/levl-2022/campaigns/" + campaign + ".json")))
                .contains(quotes());
    }

    @Test
    void testsThatPagesNameAreThere() {
        List<String> tests = Repository.files(".*Test\\.java")
                .map(file -> file.replaceAll(".*/|\\.java$", ""))
                .collect(Collectors.toList());

        assertThat(Repository.texts(".*\\.md")
                        .flatMap(page -> TEST.matcher(page).results())
                        .map(name -> name.group(1)))
                .isSubsetOf(tests);
    }

    /** In English, Dutch and French. */
    private static List<String> quotes() {
        List<String> quotes = QUOTE.matcher(Repository.read(PAGE))
                .results()
                .map(quote -> words(quote.group()))
                .toList();
        assertThat(quotes).hasSize(3);
        return quotes;
    }

    /** The text in one line, however it is wrapped. */
    private static String words(String text) {
        return text.replaceAll("(?m)^ *> ", "").replaceAll("\\s+", " ").strip();
    }

    private static String startPage(String language) {
        return Repository.read("services/gateway/src/main/resources/pages/start." + language + ".html");
    }
}
