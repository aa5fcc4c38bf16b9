package org.samenspel.consultations.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ArrivalWatchTest {

    private static final UUID WONEN = UUID.randomUUID();
    private static final UUID WERK = UUID.randomUUID();
    private static final long NOON = ArrivalWatch.minuteOf(Instant.parse("2022-03-01T12:00:00Z"));

    private final ArrivalWatch watch = new ArrivalWatch();

    @Test
    void countsByMinute() {
        assertThat(ArrivalWatch.minuteOf(Instant.parse("2022-03-01T12:00:59.999Z")))
                .isEqualTo(NOON);
        assertThat(ArrivalWatch.minuteOf(Instant.parse("2022-03-01T12:01:00Z"))).isEqualTo(NOON + 1);
    }

    @Test
    void tellsOfAMinuteWhenItIsOver() {
        watch.count(WONEN, 7, NOON);
        watch.count(WONEN, 5, NOON);
        assertThat(watch.campaigns(NOON)).isEmpty();
        assertThat(watch.take(WONEN, NOON)).isEmpty();

        watch.count(WONEN, 3, NOON + 1);

        assertThat(watch.campaigns(NOON + 1)).containsExactly(WONEN);
        assertThat(watch.take(WONEN, NOON + 1)).containsExactly(Map.entry(NOON, 12));
        assertThat(watch.take(WONEN, NOON + 2)).containsExactly(Map.entry(NOON + 1, 3));
    }

    @Test
    void tellsOfEachOnceAndOfCampaignsApart() {
        watch.count(WONEN, 7, NOON);
        watch.count(WERK, 1, NOON);

        assertThat(watch.take(WONEN, NOON + 1)).hasSize(1);
        assertThat(watch.take(WONEN, NOON + 1)).isEmpty();
        assertThat(watch.campaigns(Long.MAX_VALUE)).containsExactly(WERK);
    }

    @Test
    void nothingIsNothingToTellOf() {
        watch.count(WONEN, 0, NOON);

        assertThat(watch.campaigns(Long.MAX_VALUE)).isEmpty();
    }
}
