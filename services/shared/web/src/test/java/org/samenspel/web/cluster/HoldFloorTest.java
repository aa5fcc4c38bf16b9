package org.samenspel.web.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HoldFloorTest {

    private static final Instant MOMENT = Instant.parse("2027-03-01T17:00:00Z");

    @Test
    void isDoneAtItsMomentAndWhenItComesLate() {
        assertThat(isMeant(Duration.ZERO)).isTrue();
        assertThat(isMeant(Duration.ofHours(23))).isTrue();
    }

    @Test
    void isNotDoneInAnotherYear() {
        assertThat(isMeant(Duration.ofDays(-365))).isFalse();
        assertThat(isMeant(Duration.ofDays(365))).isFalse();
    }

    private static boolean isMeant(Duration later) {
        return HoldFloor.isMeantFor(MOMENT, MOMENT.plus(later));
    }
}
