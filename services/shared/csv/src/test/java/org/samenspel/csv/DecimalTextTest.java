package org.samenspel.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            30           | 30
            66.67        | 66.67
            66,67        | 66.67
            1250         | 1250
            1 250        | 1250
            1\u00A0250,5 | 1250.5
            1.250,50     | 1250.50
            1,250.50     | 1250.50
            1.250.000    | 1250000
            0,125        | 0.125
            1250,125     | 1250.125
            -3           | -3
            """)
    void readsNumbersAsSpreadsheetsPrintThem(String text, BigDecimal value) {
        assertThat(DecimalText.of(text, '.')).hasValue(new DecimalText(value, false));
        assertThat(DecimalText.of(text, ',')).hasValue(new DecimalText(value, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.250 | , | 1250
            1.250 | . | 1.250
            1,250 | , | 1.250
            1,250 | . | 1250
            """)
    void findsAmbiguousWhatIsAThousandToSome(String text, char decimalMark, BigDecimal value) {
        assertThat(DecimalText.of(text, decimalMark)).hasValue(new DecimalText(value, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dertig", "1e3", "12.", ",5", "1.25.0", "1 25", "1,2,3", "12%", "NaN", "1.250.00"})
    void readsNothingInWhatIsNoNumber(String text) {
        assertThat(DecimalText.of(text, ',')).isEmpty();
    }

    @Property
    void readsWhatAnExportWrites(
            @ForAll @BigRange(min = "0", max = "99999999") @Scale(3) BigDecimal number, @ForAll CsvForm form) {
        char decimalMark = form == CsvForm.PLAIN ? '.' : ',';

        assertThat(DecimalText.of(form.number(number), decimalMark))
                .map(DecimalText::value)
                .hasValue(number);
    }
}
