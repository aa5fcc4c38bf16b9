package org.samenspel.values.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTextTest {

    @Test
    void keepsOneFormOfEachCharacter() {
        assertThat(WrittenText.of("Cafe\u0301")).isEqualTo("Caf\u00e9");
    }

    @Test
    void hasOneSpaceWhateverWroteIt() {
        assertThat(WrittenText.of("Gemeente\u00a0Eén")).isEqualTo("Gemeente Eén");
    }

    @Test
    void keepsLayoutAndWhatIsAroundTheText() {
        assertThat(WrittenText.of(" een\n\ttwee\r\n")).isEqualTo(" een\n\ttwee\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00a0",
                "\u200b\u200d",
                "\u202e\u2066",
                "\ufeff",
                "\u00ad",
                "\u3164",
                "\u2800",
                "\u0301",
                "\ufe0f"
            })
    void isEmptyWhereNothingIsSeen(String text) {
        assertThat(WrittenText.of(text)).isEmpty();
        assertThat(WrittenText.hasContent(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", "?", "€", "👍", "\u200bx", "می\u200cخواهم"})
    void hasContentWhereSomethingIsSeen(String text) {
        assertThat(WrittenText.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u0007", "\u0085", "\ud800x"})
    void refusesWhatReadersCannotBear(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WrittenText.of(text))
                .withMessageContaining("control");
    }
}
