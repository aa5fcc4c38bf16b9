package org.samenspel.web.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static final List<Window> WINDOWS = List.of(
            Window.of("2027-03-01T16:50:00Z/2027-03-01T16:55:00Z=3"),
            Window.of("2027-03-01T16:55:00Z/2027-03-01T17:15:00Z=6"));

    @Test
    void isReadAsTheChartWritesIt() {
        assertThat(WINDOWS.getFirst())
                .isEqualTo(new Window(Instant.parse("2027-03-01T16:50:00Z"), Instant.parse("2027-03-01T16:55:00Z"), 3));
        assertThatThrownBy(() -> Window.of("2027-03-01T16:50:00Z=3"))
                .hasMessage("Not a window: 2027-03-01T16:50:00Z=3");
    }

    @Test
    void outsideOfAllThereAreAsManyPodsAsAlways() {
        assertThat(floorAt("2027-03-01T16:48:59Z")).isEqualTo(2);
        assertThat(floorAt("2027-03-01T17:15:00Z")).isEqualTo(2);
    }

    @Test
    void withinOneThereAreItsPodsAlsoForAJobThatIsEarlyByLessThanAMinute() {
        assertThat(floorAt("2027-03-01T16:49:00Z")).isEqualTo(3);
        assertThat(floorAt("2027-03-01T16:50:00Z")).isEqualTo(3);
        assertThat(floorAt("2027-03-01T17:14:59Z")).isEqualTo(6);
    }

    @Test
    void theNextOneTakesOver() {
        assertThat(floorAt("2027-03-01T16:53:59Z")).isEqualTo(3);
        assertThat(floorAt("2027-03-01T16:55:00Z")).isEqualTo(6);
    }

    @Test
    void noneIsOfAnotherYear() {
        assertThat(floorAt("2028-03-01T17:00:00Z")).isEqualTo(2);
    }

    @Test
    void neverTakesWhatThereIsAlways() {
        assertThat(Window.floor(9, WINDOWS, Instant.parse("2027-03-01T17:00:00Z")))
                .isEqualTo(9);
    }

    private static int floorAt(String moment) {
        return Window.floor(2, WINDOWS, Instant.parse(moment));
    }
}
