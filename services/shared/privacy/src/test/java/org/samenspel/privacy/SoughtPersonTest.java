package org.samenspel.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtPersonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An Janssens-Peeters",
                "Janssens-Peeters An",
                "JANSSENS PEETERS, Àn",
                "dr. An Maria Janssens Peeters"
            })
    void isFoundByTheNameInAnyOrderWithoutAccentsCaseAndHyphens(String stored) {
        var sought = new SoughtPerson("an janssens peeters", null, null);

        assertThat(sought.matches(stored, null, null)).containsExactly(Match.NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"An Janssens", "Anna Janssens Peeters", "—"})
    void isNotFoundWhereAPartOfTheNameIsMissing(String stored) {
        var sought = new SoughtPerson("An Janssens-Peeters", null, null);

        assertThat(sought.matches(stored, null, null)).isEmpty();
    }

    @Test
    void nameOfWhichNothingIsLeftFindsNobody() {
        assertThat(new SoughtPerson("--", null, null).matches("An Janssens", null, null))
                .isEmpty();
    }

    @Test
    void isFoundByTheAddressWithoutRegardToCaseAndByTheAccountAsItIs() {
        var sought = new SoughtPerson(null, "An@Example.org", "sub-1");

        assertThat(sought.matches("Iemand anders", "an@example.ORG", "sub-1"))
                .containsExactlyInAnyOrder(Match.EMAIL, Match.ACCOUNT);
        assertThat(sought.matches(null, "ann@example.org", "SUB-1")).isEmpty();
    }

    @Test
    void somethingIsKnownOfWhoAsks() {
        assertThatThrownBy(() -> new SoughtPerson(null, null, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isNeverInAMessage() {
        assertThat(new SoughtPerson("An Janssens", null, null)).asString().doesNotContain("Janssens");
    }
}
