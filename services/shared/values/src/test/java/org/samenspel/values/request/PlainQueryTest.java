package org.samenspel.values.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainQueryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "after=abc%3D", "q=caf%C3%A9&page=1", "sort=-name", "goals=SD1%7COD2", "a=%252e", "a=?/[1]"})
    void takesWhatAUriMayHold(String query) {
        assertThat(PlainQuery.isPlain(query)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%zz", "a=%", "a=%4", "a=b#fragment", "a=\\", "a=\u0001", "a=\u00e9", "a=\u0000"})
    void refusesWhatCouldBeReadInTwoWays(String query) {
        assertThat(PlainQuery.isPlain(query)).isFalse();
    }

    /** Else an address that is made of a query that we took could not be read. */
    @Test
    void takesOfEachCharacterNothingElseThanJavaDoes() {
        assertThat(IntStream.rangeClosed(' ', '~')
                        .filter(letter -> letter != '#' && letter != '%')
                        .mapToObj(Character::toString))
                .allSatisfy(letter ->
                        assertThat(PlainQuery.isPlain("a=" + letter)).as(letter).isEqualTo(isUri("/path?a=" + letter)));
    }

    private static boolean isUri(String text) {
        try {
            return !new URI(text).toString().isEmpty();
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
