package org.samenspel.web.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.samenspel.testing.EdgeOfDay;

class SystemClockTest {

    private final SystemClock system = new SystemClock();

    @ParameterizedTest
    @EnumSource
    void countsDaysOfBrusselsUnlessAnotherZoneIsSet(EdgeOfDay edge) {
        Clock clock = system.clock(ZoneId.of(SystemClock.DEFAULT_ZONE));

        assertThat(LocalDate.now(Clock.fixed(edge.instant(), clock.getZone()))).isEqualTo(edge.today());
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-26T23:00:00Z, 2022-03-27",
        "2022-03-27T21:59:59Z, 2022-03-27",
        "2022-03-27T22:00:00Z, 2022-03-28",
        "2022-10-29T22:00:00Z, 2022-10-30",
        "2022-10-30T22:59:59Z, 2022-10-30",
        "2022-10-30T23:00:00Z, 2022-10-31"
    })
    void hasDaysOf23And25Hours(Instant instant, LocalDate day) {
        Clock clock = system.clock(ZoneId.of(SystemClock.DEFAULT_ZONE));

        assertThat(LocalDate.now(Clock.fixed(instant, clock.getZone()))).isEqualTo(day);
    }

    @Test
    void countsDaysOfTheZoneThatIsSet() {
        assertThat(system.clock(ZoneId.of("America/Martinique")).getZone()).hasToString("America/Martinique");
    }
}
