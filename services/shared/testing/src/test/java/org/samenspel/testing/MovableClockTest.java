package org.samenspel.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MovableClockTest {
    @Inject
    MovableClock clock;

    @Test
    void movesTimeOfServiceToo() {
        clock.moveTo(Instant.parse("2022-11-30T10:00:00Z"));
        clock.advance(Duration.ofMinutes(90));

        given().queryParam("answer", "{\"name\":\"chair\"}")
                .queryParam("status", 200)
                .get("/things/v1/things/1")
                .then()
                .header("Date", is("2022-11-30T11:30:00Z"));
    }

    @RepeatedTest(2)
    void goesBackToRealTimeBeforeEachTest() {
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));

        clock.moveTo(Instant.parse("2022-11-30T10:00:00Z"));
    }
}
