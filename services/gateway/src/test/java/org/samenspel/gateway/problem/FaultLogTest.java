package org.samenspel.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FaultLogTest {
    private long now;

    private final FaultLog log = new FaultLog(() -> now);

    @Test
    void saysTheSameOfRequestsWithoutTokenOnceAMinute() {
        assertThat(log.isDue("the service consultations broke off")).isTrue();
        assertThat(log.isDue("the service consultations broke off")).isFalse();
        assertThat(log.isDue("the service plans broke off")).isTrue();
        now += Duration.ofMinutes(1).toNanos();
        assertThat(log.isDue("the service consultations broke off")).isTrue();
    }
}
