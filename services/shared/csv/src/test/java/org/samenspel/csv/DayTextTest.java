package org.samenspel.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {

    @ParameterizedTest
    @CsvSource({
        "2022-11-30, 2022-11-30, false",
        "30/11/2022, 2022-11-30, false",
        "30-11-2022, 2022-11-30, false",
        "1/02/2022, 2022-02-01, true",
        "2/2/2022, 2022-02-02, false"
    })
    void readsTheDayFirstAsBelgiumWritesIt(String text, LocalDate day, boolean isAmbiguous) {
        assertThat(DayText.of(text)).isEqualTo(new DayText(day, isAmbiguous));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11/30/2022", "30/11/22", "31/02/2022", "30/11-2022", "najaar", "2022-13-01"})
    void refusesWhatIsNoDay(String text) {
        assertThatThrownBy(() -> DayText.of(text)).isInstanceOf(DateTimeException.class);
    }
}
