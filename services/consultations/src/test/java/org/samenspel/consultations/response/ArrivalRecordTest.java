package org.samenspel.consultations.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class ArrivalRecordTest {

    /** Some minute since 1970. */
    private static final long NOON = 27_435_600;

    private static final int K = 10;

    private final ArrivalRecord arrivals = new ArrivalRecord(UUID.randomUUID());

    @Test
    void fewInAMinuteAreNoJumpWhateverWasBefore() {
        assertThat(arrivals.add(NOON, 199, K)).isFalse();
    }

    @Test
    void oneStepOfALargeKIsNoJumpThoughItCameInWeeks() {
        assertThat(arrivals.add(NOON, 1_000, 1_000)).isFalse();
        assertThat(arrivals.isJumpAtTheEnd(1_000 + 3 * 999, NOON + 500, 1_000)).isFalse();
        assertThat(arrivals.add(NOON + 600, 20_000, 1_000)).isTrue();
    }

    @Test
    void manyAfterAQuietHourAreAJumpWhicheverReplicasTheyArriveAt() {
        assertThat(arrivals.add(NOON, 120, K)).isFalse();
        assertThat(arrivals.add(NOON, 80, K)).isTrue();
    }

    @Test
    void tenTimesTheMeanOfTheHourBeforeIsNoJumpAndMoreIsOne() {
        for (int minute = 0; minute < 60; minute++) {
            arrivals.add(NOON + minute, 50, K);
        }

        assertThat(arrivals.add(NOON + 60, 500, K)).isFalse();
        assertThat(arrivals.add(NOON + 60, 10, K)).isTrue();
    }

    @Test
    void whatCameMoreThanAnHourAgoDoesNotCount() {
        arrivals.add(NOON, 100_000, K);

        assertThat(arrivals.add(NOON + 60, 200, K)).isFalse();
        assertThat(arrivals.add(NOON + 61, 200, K)).isTrue();
    }

    @Test
    void aReplicaThatIsLateIsJudgedByTheMinuteThatItTellsOf() {
        arrivals.add(NOON, 150, K);
        arrivals.add(NOON + 2, 10, K);

        assertThat(arrivals.add(NOON, 50, K)).isTrue();
        assertThat(arrivals.add(NOON - 70, 100_000, K))
                .as("too late to be judged")
                .isFalse();
    }

    @Test
    void whatNobodyToldOfArrivedInTheLastMinute() {
        arrivals.add(NOON, 180, K);

        assertThat(arrivals.isJumpAtTheEnd(180 + 199, NOON + 1, K)).isFalse();
        assertThat(arrivals.isJumpAtTheEnd(180 + 200, NOON + 1, K)).isTrue();
    }

    @Test
    void whatWasToldIsNoJumpAtTheEnd() {
        arrivals.add(NOON, 10_000, K);

        assertThat(arrivals.isJumpAtTheEnd(10_000, NOON + 1, K)).isFalse();
        assertThat(arrivals.isJumpAtTheEnd(10_000, NOON + 200, K)).isFalse();
    }

    @Test
    void whatWasToldOfTheLastMinuteAndWhatWasNotAreOneJump() {
        arrivals.add(NOON, 120, K);

        assertThat(arrivals.isJumpAtTheEnd(200, NOON, K)).isTrue();
    }

    @Test
    void aClockThatGoesBackIsNoJump() {
        arrivals.add(NOON + 5, 100, K);

        assertThat(arrivals.add(NOON + 4, 99, K)).isFalse();
        assertThat(arrivals.isJumpAtTheEnd(199, NOON, K)).isFalse();
    }
}
