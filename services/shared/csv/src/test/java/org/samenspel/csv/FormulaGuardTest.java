package org.samenspel.csv;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+32 2 000", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "=", "-", "-a"})
    void takesForFormulaWhatASpreadsheetWouldRun(String cell) {
        assertThat(FormulaGuard.isFormula(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "30", "-1", "-66.67", "-66,67", "2 + 2 = 4", "'=1", "doorlopend"})
    void leavesTextsAndNumbersAlone(String cell) {
        assertThat(FormulaGuard.isFormula(cell)).isFalse();
    }

    @Property
    void wayBackIsExact(@ForAll @CharRange(from = '\'', to = '@') String text) {
        String guarded = FormulaGuard.guard(text);

        assertThat(FormulaGuard.unguard(guarded)).isEqualTo(text);
        assertThat(guarded).doesNotMatch("(?s)[=+\\-@\t\r].*");
    }
}
