package org.samenspel.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.values.rule.Issue;

class NameCellTest {

    @Test
    void isReadInOneForm() {
        assertThat(cells("Cafe\u0301").requiredName("name", 100)).isEqualTo("Caf\u00e9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\u00a0\ufeff", "\u00ad"})
    void isNotThereWhereNothingIsSeen(String written) {
        Cells cells = cells(written);

        cells.requiredName("name", 100);

        assertThat(cells.row().issues()).extracting(Issue::type).containsExactly(Issue.REQUIRED_INPUT);
    }

    @Test
    void mustNotTurnTheDirectionOfWriting() {
        Cells cells = cells("LEVL\u202elvel");

        cells.requiredName("name", 100);

        assertThat(cells.row().issues())
                .extracting(Issue::name, Issue::detail)
                .containsExactly(tuple("line 2, column name", "name must not contain U+202E RIGHT-TO-LEFT OVERRIDE"));
    }

    private static Cells cells(String name) {
        return new Cells(new CsvRow(2, new CsvHeader(List.of("name")), Separator.COMMA, List.of(name)));
    }
}
