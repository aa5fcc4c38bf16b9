package org.samenspel.consultations.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TurnoutTest {

    @Test
    void isTheNumberFromKOn() {
        assertThat(Turnout.of(10, 10)).isEqualTo(new Turnout(10, null));
    }

    @Test
    void isFewerThanKBelowThatAlsoWhenNobodyTookPart() {
        assertThat(Turnout.of(9, 10)).isEqualTo(new Turnout(null, 10));
        assertThat(Turnout.of(0, 10)).isEqualTo(Turnout.of(9, 10));
    }

    @Test
    void isNeverBothNorNeither() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Turnout(9, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new Turnout(null, null));
    }
}
