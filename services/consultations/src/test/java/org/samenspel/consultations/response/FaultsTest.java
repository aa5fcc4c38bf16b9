package org.samenspel.consultations.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private Instant now = Instant.parse("2026-11-29T12:00:00Z");

    private final Faults faults = new Faults(clock(() -> now));

    @Test
    void eachKindIsSaidOnceAMinuteHoweverManyRequestsFail() {
        assertThat(faults.isDue("a")).isTrue();
        assertThat(faults.isDue("a")).isFalse();
        assertThat(faults.isDue("b")).isTrue();

        now = now.plus(Duration.ofSeconds(59));
        assertThat(faults.isDue("a")).isFalse();

        now = now.plus(Duration.ofSeconds(1));
        assertThat(faults.isDue("a")).isTrue();
        assertThat(faults.isDue("a")).isFalse();
    }

    private static Clock clock(InstantSource source) {
        return source.withZone(ZoneOffset.UTC);
    }
}
