package org.samenspel.plans.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReferenceTest {

    private static final Set<String> VVSG =
            Set.of("LEVL-VVSG-2022", "Vereniging van Vlaamse Steden en Gemeenten", "0451857573");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0451857573",
                "0451.857.573",
                "BE 0451.857.573",
                "BE 0451 857 573",
                "VERENIGING VAN VLAAMSE STEDEN EN GEMEENTEN",
                "Vereniging van  Vlaamse Stéden en Gemeenten",
                "levl-vvsg-2022"
            })
    void namesANumberInAnyPrintedFormAndANameWhateverItsAccentsAndCase(String reference) {
        assertThat(new SourceReference(reference).isOneOf(VVSG)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"VVSG", "0451857574", "0478953435", "Vereniging"})
    void namesNothingElse(String reference) {
        assertThat(new SourceReference(reference).isOneOf(VVSG)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0451857574, true",
        "BE 0451.857.574, true",
        "0451857573, false",
        "samenwerking-2022, false",
        "2022, false"
    })
    void knowsANumberWithWrongCheckDigits(String reference, boolean wrong) {
        assertThat(new SourceReference(reference).isWrongNumber()).isEqualTo(wrong);
    }
}
