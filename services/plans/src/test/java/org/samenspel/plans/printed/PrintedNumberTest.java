package org.samenspel.plans.printed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedNumberTest {

    @Test
    void sortsAsPeopleCount() {
        var printed = Stream.of("10", "OD1.10", "2", "OD1.9", "1", "SD2")
                .map(PrintedNumber::new)
                .sorted(Comparator.comparing(PrintedNumber::sortKey))
                .map(PrintedNumber::text);

        assertThat(printed).containsExactly("1", "2", "10", "OD1.9", "OD1.10", "SD2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 3", "3/1", "OD 1.1", "..", "123456789012345678901"})
    void refusesWhatCouldNotStandInAnAddress(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PrintedNumber(text));
    }
}
