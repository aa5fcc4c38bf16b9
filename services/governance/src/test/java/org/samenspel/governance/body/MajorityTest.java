package org.samenspel.governance.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MajorityTest {

    @Test
    void simpleIsMoreForThanAgainst() {
        assertThat(Majority.SIMPLE.adopts(2, 1, 14)).isTrue();
        assertThat(Majority.SIMPLE.adopts(1, 1, 2)).isFalse();
        assertThat(Majority.SIMPLE.adopts(0, 0, 14)).isFalse();
    }

    @Test
    void absoluteIsMoreThanHalfOfTheRoom() {
        assertThat(Majority.ABSOLUTE.adopts(8, 0, 14)).isTrue();
        assertThat(Majority.ABSOLUTE.adopts(7, 0, 14)).isFalse();
    }

    @Test
    void twoThirdsIsOfTheVotesForAndAgainst() {
        assertThat(Majority.TWO_THIRDS.adopts(2, 1, 14)).isTrue();
        assertThat(Majority.TWO_THIRDS.adopts(5, 3, 14)).isFalse();
        assertThat(Majority.TWO_THIRDS.adopts(0, 0, 14)).isFalse();
    }
}
