package org.samenspel.consultations.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ArrivalWatchTest {

    private static final UUID WONEN = UUID.randomUUID();
    private static final Instant NOON = Instant.parse("2022-03-01T12:00:00Z");

    private final ArrivalWatch watch = new ArrivalWatch();

    @Test
    void fewInAMinuteAreNoJumpWhateverWasBefore() {
        arrive(0, 199);

        assertThat(watch.jumped()).isEmpty();
    }

    @Test
    void manyAfterAQuietHourAreAJump() {
        arrive(0, 120);
        arrive(0, 80);

        assertThat(watch.jumped()).containsExactly(WONEN);
    }

    @Test
    void tenTimesTheMeanOfTheHourBeforeIsNoJumpAndMoreIsOne() {
        for (int minute = 0; minute < 60; minute++) {
            arrive(minute, 50);
        }
        arrive(60, 500);
        assertThat(watch.jumped()).isEmpty();

        arrive(60, 1);
        assertThat(watch.jumped()).containsExactly(WONEN);
    }

    @Test
    void whatCameMoreThanAnHourAgoDoesNotCount() {
        arrive(0, 100_000);
        watch.told(WONEN);

        arrive(60, 200);
        assertThat(watch.jumped()).isEmpty();

        arrive(61, 200);
        assertThat(watch.jumped()).containsExactly(WONEN);
    }

    @Test
    void isToldOnceForAMinuteAndAgainWhenItGoesOn() {
        arrive(0, 200);
        watch.told(WONEN);
        assertThat(watch.jumped()).isEmpty();

        arrive(1, 2_000);
        assertThat(watch.jumped()).containsExactly(WONEN);
    }

    @Test
    void campaignsAreWatchedApart() {
        watch.count(UUID.randomUUID(), 150, NOON);
        watch.count(UUID.randomUUID(), 150, NOON);

        assertThat(watch.jumped()).isEmpty();
    }

    @Test
    void clockThatGoesBackIsNoJump() {
        arrive(5, 100);
        arrive(4, 99);

        assertThat(watch.jumped()).isEmpty();
    }

    private void arrive(int minute, int responses) {
        watch.count(WONEN, responses, NOON.plus(Duration.ofMinutes(minute)));
    }
}
