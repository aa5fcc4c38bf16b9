package org.samenspel.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.gateway.Configured;
import org.samenspel.values.Language;

class PagesTest {

    private static final Pattern REFERENCE = Pattern.compile("(?:src|href)=\"([^\"]*)\"");

    private final Pages pages = new Pages(Configured.gateway(Map.of()));

    @ParameterizedTest
    @CsvSource({"NL, Het werkplatform", "FR, La plateforme", "EN, The working platform"})
    void greetsInLanguageOfVisitor(Language language, String words) {
        assertThat(text("/", language)).contains("<html lang=\"" + language.code() + "\">", words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/doc"})
    void needsNothingFromElsewhere(String path) {
        List<String> references = REFERENCE
                .matcher(text(path, Language.NL))
                .results()
                .map(match -> match.group(1))
                .filter(reference -> !reference.startsWith("#") && !reference.equals("data:,"))
                .toList();

        assertThat(references).isNotEmpty().allMatch(reference -> reference.matches("/[a-z?].*"));
        assertThat(references)
                .filteredOn(reference -> reference.startsWith("/assets/"))
                .isNotEmpty()
                .allSatisfy(reference ->
                        assertThat(pages.page(reference, Language.NL)).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/doc"})
    void namesEveryService(String path) {
        assertThat(text(path, Language.NL))
                .containsSubsequence("consultations", "finance", "governance", "partners", "plans");
    }

    @Test
    void hasNothingElse() {
        assertThat(pages.page("/assets/", Language.NL)).isNull();
        assertThat(pages.page("/assets/start.nl.html", Language.NL)).isNull();
    }

    private String text(String path, Language language) {
        return Objects.requireNonNull(pages.page(path, language)).content().toString();
    }
}
