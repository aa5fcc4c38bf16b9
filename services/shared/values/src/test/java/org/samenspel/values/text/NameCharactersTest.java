package org.samenspel.values.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameCharactersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069", "\u200b",
                "\u200e", "\u200f", "\u061c", "\u2060", "\ufeff", "\u00ad", "\n", "\t", "\u2028", "\u0378", "\ue000",
                "\u3164", "\ufe0f"
            })
    void refusesWhatNobodySees(String character) {
        assertThat(NameCharacters.wrongIn("LE" + character + "VL")).isPresent();
    }

    @Test
    void namesTheCharacter() {
        assertThat(NameCharacters.wrongIn("LEVL\u202elvel")).hasValue("must not contain U+202E RIGHT-TO-LEFT OVERRIDE");
        assertThat(NameCharacters.wrongIn("LEVL\u0378")).hasValue("must not contain U+0378 (unassigned)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "’t Zand — Sint-Jans-Molenbeek",
                "Œuvre à l’étranger",
                "11.11.11",
                "Łódź",
                "Ελλάδα",
                "Мир",
                "שלום",
                "中文",
                "GO!",
                "می\u200cخواهم",
                "کُ\u200cتاب",
                "क्\u200dष",
                "ක්\u200dර"
            })
    void takesWhatScriptsAreWrittenWith(String name) {
        assertThat(NameCharacters.wrongIn(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LE\u200dVL",
                "\u200cخواهم",
                "می\u200c",
                "می\u200c\u200cخواهم",
                "می\u200cVL",
                "LE\u200cخواهم",
                "क्\u200d ष",
                "👩\u200d👩"
            })
    void refusesJoinersThatJoinNoLettersOfAScriptWithThem(String name) {
        assertThat(NameCharacters.wrongIn(name).orElseThrow()).containsAnyOf("U+200C", "U+200D");
    }
}
