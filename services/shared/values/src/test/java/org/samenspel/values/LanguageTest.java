package org.samenspel.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fr                        | FR
                    fr-BE                     | FR
                    EN                        | EN
                    de, fr;q=0.5              | FR
                    nl;q=0.2, en;q=0.9        | EN
                    fr;q=0, en;q=0.1          | EN
                    """)
    void suitsWhoeverWantsIt(String ranges, Language best) {
        assertThat(Language.wanted(ranges)).isEqualTo(best);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "de", "*", "tlh, de;q=0.3", "fr;q=much", ";;;", "\u0000"})
    void isDutchWhenNoneIsWantedThatWeSpeak(String ranges) {
        assertThat(Language.wanted(ranges)).isEqualTo(Language.NL);
    }
}
