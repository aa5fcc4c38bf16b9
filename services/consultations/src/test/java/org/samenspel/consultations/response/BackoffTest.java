package org.samenspel.consultations.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final UUID WONEN = UUID.randomUUID();
    private static final Instant START = Instant.parse("2022-03-01T12:00:00Z");

    private final Backoff backoff = new Backoff();

    @Test
    void whatFailsIsTriedEverMoreSeldomUpToOnceAMinute() {
        IntStream tries =
                IntStream.rangeClosed(0, 240).filter(second -> backoff.isDue(WONEN, START.plusSeconds(second)));

        assertThat(tries).containsExactly(0, 1, 3, 7, 15, 31, 63, 123, 183);
    }

    @Test
    void eachCampaignWaitsForItself() {
        assertThat(backoff.isDue(WONEN, START)).isTrue();

        assertThat(backoff.isDue(UUID.randomUUID(), START)).isTrue();
        assertThat(backoff.isDue(WONEN, START)).isFalse();
    }

    @Test
    void whatSucceededWaitsNoLonger() {
        assertThat(backoff.isDue(WONEN, START)).isTrue();

        backoff.succeeded(WONEN);

        assertThat(backoff.isDue(WONEN, START)).isTrue();
    }

    @Test
    void whatEndedElsewhereIsForgotten() {
        assertThat(backoff.isDue(WONEN, START)).isTrue();
        assertThat(backoff.isDue(WONEN, START.plusSeconds(1))).isTrue();

        assertThat(backoff.isDue(UUID.randomUUID(), START.plusSeconds(300))).isTrue();

        assertThat(backoff.isDue(WONEN, START.plusSeconds(300))).isTrue();
        assertThat(backoff.isDue(WONEN, START.plusSeconds(301))).isTrue();
    }
}
