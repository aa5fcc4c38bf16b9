package org.samenspel.plans.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GapsTest {

    /** Action 11 of the year plan 2022 is printed without an indicator 2. */
    private final Gaps gaps = new Gaps(List.of("1", "3", "4", "5"));

    @Test
    void findsTheNumberThatIsNotPrinted() {
        assertThat(gaps.before("3")).contains("2");
    }

    @Test
    void findsNothingWhereNumbersFollow() {
        assertThat(gaps.before("1")).isEmpty();
        assertThat(gaps.before("5")).isEmpty();
    }

    @Test
    void leavesCodesAlone() {
        assertThat(new Gaps(List.of("3a", "3c")).before("3c")).isEmpty();
    }
}
