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
        "ﬁets, fiets"
    })
    void isTheSameWhereAccentsCaseSpacesAndTheInvisibleDoNotMatter(String one, String other) {
        assertThat(SearchKey.of(one)).isEqualTo(SearchKey.of(other));
    }

    @Test
    void tellsWordsApart() {
        assertThat(SearchKey.of("wonen")).isNotEqualTo(SearchKey.of("woningen"));
        assertThat(SearchKey.of("कि")).isNotEqualTo(SearchKey.of("का"));
        assertThat(SearchKey.of("sociaal werk")).isNotEqualTo(SearchKey.of("sociaalwerk"));
    }
}
