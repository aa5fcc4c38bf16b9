package org.samenspel.consultations.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class ArrivalRecordTest {

    /** Some minute since 1970. */
    private static final long NOON = 27_435_600;

    private final ArrivalRecord arrivals = new ArrivalRecord(UUID.randomUUID());

    @Test
    void fewInAMinuteAreNoJumpWhateverWasBefore() {
        assertThat(arrivals.add(NOON, 199)).isFalse();
    }

    @Test
    void manyAfterAQuietHourAreAJumpWhicheverReplicasTheyArriveAt() {
        assertThat(arrivals.add(NOON, 120)).isFalse();
        assertThat(arrivals.add(NOON, 80)).isTrue();
    }

    @Test
    void tenTimesTheMeanOfTheHourBeforeIsNoJumpAndMoreIsOne() {
        for (int minute = 0; minute < 60; minute++) {
            arrivals.add(NOON + minute, 50);
        }

        assertThat(arrivals.add(NOON + 60, 500)).isFalse();
        assertThat(arrivals.add(NOON + 60, 10)).isTrue();
    }

    @Test
    void whatCameMoreThanAnHourAgoDoesNotCount() {
        arrivals.add(NOON, 100_000);

        assertThat(arrivals.add(NOON + 60, 200)).isFalse();
        assertThat(arrivals.add(NOON + 61, 200)).isTrue();
    }

    @Test
    void aReplicaThatIsLateIsJudgedByTheMinuteThatItTellsOf() {
        arrivals.add(NOON, 150);
        arrivals.add(NOON + 2, 10);

        assertThat(arrivals.add(NOON, 50)).isTrue();
        assertThat(arrivals.add(NOON - 70, 100_000)).as("too late to be judged").isFalse();
    }

    @Test
    void whatNobodyToldOfArrivedInTheLastMinute() {
        arrivals.add(NOON, 180);

        assertThat(arrivals.isJumpAtTheEnd(180 + 199, NOON + 1)).isFalse();
        assertThat(arrivals.isJumpAtTheEnd(180 + 200, NOON + 1)).isTrue();
    }

    @Test
    void whatWasToldIsNoJumpAtTheEnd() {
        arrivals.add(NOON, 10_000);

        assertThat(arrivals.isJumpAtTheEnd(10_000, NOON + 1)).isFalse();
        assertThat(arrivals.isJumpAtTheEnd(10_000, NOON + 200)).isFalse();
    }

    @Test
    void whatWasToldOfTheLastMinuteAndWhatWasNotAreOneJump() {
        arrivals.add(NOON, 120);

        assertThat(arrivals.isJumpAtTheEnd(200, NOON)).isTrue();
    }

    @Test
    void aClockThatGoesBackIsNoJump() {
        arrivals.add(NOON + 5, 100);

        assertThat(arrivals.add(NOON + 4, 99)).isFalse();
        assertThat(arrivals.isJumpAtTheEnd(199, NOON)).isFalse();
    }
}
