package org.samenspel.web.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.values.rule.InvalidInput;

class CursorTest {

    @Test
    void givesItsKeysBack() {
        UUID id = UUID.randomUUID();

        Cursor cursor = Cursor.parse(Cursor.of("Gent, Sint-Pieters", id).toString());

        assertThat(cursor.text(0)).isEqualTo("Gent, Sint-Pieters");
        assertThat(cursor.uuid(1)).isEqualTo(id);
    }

    @Test
    void isSafeInAnAddress() {
        assertThat(Cursor.of("é?&=/+ ").toString()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%%", "a", "MTI", "AAAA"})
    void refusesTextThatIsNoCursorOfOurs(String text) {
        assertThatThrownBy(() -> Cursor.parse(text).uuid(0)).isInstanceOf(InvalidInput.class);
    }

    /** The database would refuse them, and not say what is wrong. */
    @Test
    void refusesControlCharacters() {
        assertThatThrownBy(() -> Cursor.parse("AA")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> Cursor.parse(Cursor.of("a\u0000").toString())).isInstanceOf(InvalidInput.class);
    }

    @Test
    void refusesWhatIsLongerThanAnyOfOurs() {
        String longest = Cursor.of("x".repeat(750)).toString();

        assertThat(Cursor.parse(longest).text(0)).hasSize(750);
        assertThatThrownBy(() -> Cursor.parse(longest + "eHh4")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void refusesCursorOfAnotherCollection() {
        assertThatThrownBy(() -> Cursor.of("title").uuid(0)).isInstanceOf(InvalidInput.class);
    }
}
