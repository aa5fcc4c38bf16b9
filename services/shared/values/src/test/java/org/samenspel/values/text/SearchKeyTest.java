package org.samenspel.values.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeyTest {

    @ParameterizedTest
    @CsvSource({
        "België, BELGIE",
        "Cafe\u0301, café",
        "Œuvre, oeuvre",
        "Łódź, lodz",
        "ΟΔΟΣ, οδός",
        "straße, STRASSE",
        "İstanbul, istanbul",
        "Çelik, celik",
        "Anti-cacisme  & anti-discriminatie, Anti-cacisme & Anti-Discriminatie",
        "' Wonen\u00a0', wonen",
        "wo\u00adnen, wonen",
        "ﬁets, fiets",
        "O\u2019Brien, o`brien",
        "O\u00b4Brien, O\u02bcBrien",
        "Jean\u2011Pierre, jean\u2010pierre"
    })
    void isTheSameWhereAccentsCaseSpacesAndTheInvisibleDoNotMatter(String one, String other) {
        assertThat(SearchKey.of(one)).isEqualTo(SearchKey.of(other));
    }

    @Test
    void knowsTheApostropheAndTheHyphenOfAKeyboard() {
        assertThat(SearchKey.of("O\u2019Brien")).isEqualTo("o'brien");
        assertThat(SearchKey.of("Jean\u2013Pierre")).isEqualTo("jean-pierre");
    }

    @Test
    void tellsWordsApart() {
        assertThat(SearchKey.of("wonen")).isNotEqualTo(SearchKey.of("woningen"));
        assertThat(SearchKey.of("कि")).isNotEqualTo(SearchKey.of("का"));
        assertThat(SearchKey.of("sociaal werk")).isNotEqualTo(SearchKey.of("sociaalwerk"));
    }
}
