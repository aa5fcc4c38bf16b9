package org.samenspel.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodeTest {

    /** Appendix B of RFC 6238: the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "20000000000, 353130"})
    void isThatOfTheStandardsExamples(long second, String code) {
        assertThat(new TimeCode("12345678901234567890").at(Instant.ofEpochSecond(second)))
                .isEqualTo(code);
    }

    @Test
    void isNeededByThoseOfTheDemoWhoCanDoMuch() {
        assertThat(DemoPeople.codes(Path.of("../..")))
                .containsOnlyKeys("demo-coordinator", "demo-auditor", "demo-privacy-officer", "demo-administrator");
    }
}
