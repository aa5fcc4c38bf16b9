package org.samenspel.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    @Test
    void needsAtLeastOneLanguageAndNoBlankOne() {
        assertThatThrownBy(() -> new LocalizedText(null, null, null))
                .hasMessage("a text needs at least one of nl, fr, en");
        assertThatThrownBy(() -> new LocalizedText("Wonen", " ", null)).hasMessage("a text must not be blank");
        assertThatThrownBy(() -> new LocalizedText("\u200b\u00ad", null, null)).hasMessage("a text must not be blank");
    }

    @Test
    void fallsBackToALanguageThatIsThere() {
        var text = new LocalizedText(null, "Logement", "Housing");

        assertThat(text.in(Language.EN)).isEqualTo("Housing");
        assertThat(text.in(Language.NL)).isEqualTo("Logement");
    }

    @Test
    void isFoundInEachLanguageByItsKey() {
        assertThat(new LocalizedText("Coöperatie", "Coopérative", null).searchKey())
                .isEqualTo("cooperatie\ncooperative");
    }

    @Test
    void isAsLongAsItsLongestText() {
        assertThat(new LocalizedText("ab", "😀😀😀", null).length()).isEqualTo(3);
    }
}
