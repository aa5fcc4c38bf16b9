package org.samenspel.governance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TallyTest {

    @Test
    void countsUpToAsManyAsABodyHas() {
        assertThat(new Tally(1000, 0, 1000).total()).isEqualTo(2000);
    }

    /** So many that their sum would begin anew below zero. */
    @ParameterizedTest
    @ValueSource(ints = {-1, 1001, Integer.MAX_VALUE})
    void refusesMoreVotesThanABodyHas(int votes) {
        assertThatThrownBy(() -> new Tally(0, 0, votes)).hasMessage("a number of votes must be from 0 to 1000");
    }
}
