package org.samenspel.plans.goal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenspel.csv.ImportReport.Outcome.CREATED;
import static org.samenspel.csv.ImportReport.Outcome.REJECTED;
import static org.samenspel.csv.ImportReport.Outcome.UNCHANGED;
import static org.samenspel.csv.ImportReport.Outcome.UPDATED;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.csv.Import;
import org.samenspel.csv.Import.ImportedRow;
import org.samenspel.csv.ImportRequest;
import org.samenspel.values.rule.RuleViolation;

class GoalCsvTest {

    private static final String HEADER = "code,level,parent,title,notes\n";
    private static final GoalRow SD1 = new GoalRow("SD1", GoalLevel.STRATEGIC, null, "Lokaal beleid", null);

    @Test
    void comparesEachRowWithWhatIsThere() {
        var result = compare("""
                SD1,strategic,,Lokaal beleid,
                OD1.1,operational,SD1,Actoren zijn ondersteund,
                """, Map.of("SD1", SD1));

        assertThat(result.rows()).extracting(ImportedRow::outcome).containsExactly(UNCHANGED, CREATED);
    }

    @Test
    void updatesGoalThatIsPrintedOtherwise() {
        var result = compare("SD1,strategic,,Lokaal beleid,In deel 3 anders gedrukt\n", Map.of("SD1", SD1));

        assertThat(result.rows()).extracting(ImportedRow::outcome).containsExactly(UPDATED);
        assertThat(result.rows().getFirst().oddities()).containsExactly("In deel 3 anders gedrukt");
    }

    @Test
    void acceptsParentThatStandsLowerInTheFile() {
        var result = compare("""
                OD1.1,operational,SD1,Actoren zijn ondersteund,
                SD1,strategic,,Lokaal beleid,
                """, Map.of());

        assertThat(result.rows()).extracting(ImportedRow::outcome).containsExactly(CREATED, CREATED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            OD1.1,operational,SD9,Doel,      ; line 2, column parent ; There is no strategic goal SD9
            OD1.1,operational,,Doel,         ; line 2, column parent ; An operational goal has a parent
            SD1,strategic,SD2,Doel,          ; line 2, column parent ; A goal of level strategic has no parent
            SD1,tactical,,Doel,              ; line 2, column level  ; level must be one of strategic, operational, ambition
            SD1,strategic,,,                 ; line 2, column title  ; title is required
            ,strategic,,Doel,                ; line 2, column code   ; code is required
            SD/1,strategic,,Doel,            ; line 2, column code   ; code must be 1 to 20 letters, digits, dots and hyphens
            SD1,strategic,,=HYPERLINK(A1),   ; line 2, column title  ; A cell must not begin as a formula: put an apostrophe before it
            """)
    void saysWhatIsWrongWithARow(String row, String name, String detail) {
        var result = compare(row + "\n", Map.of());

        assertThat(result.rows()).extracting(ImportedRow::outcome).containsExactly(REJECTED);
        assertThat(result.rows().getFirst().issues()).singleElement().satisfies(issue -> {
            assertThat(issue.name()).isEqualTo(name);
            assertThat(issue.detail()).isEqualTo(detail);
        });
    }

    @Test
    void keepsTheLevelThatOthersRelyOn() {
        var result = compare("""
                SD2,strategic,,Deelname,
                SD1,operational,SD2,Lokaal beleid,
                """, Map.of("SD1", SD1));

        assertThat(result.report(ImportRequest.PLAIN).rows().getLast().reason())
                .isEqualTo("A goal stays of the level it is");
    }

    @Test
    void refusesCodeThatComesTwice() {
        var result = compare("SD1,strategic,,Doel,\nSD1,strategic,,Ander doel,\n", Map.of());

        assertThat(result.rows()).extracting(ImportedRow::outcome).containsExactly(CREATED, REJECTED);
        assertThat(result.report(ImportRequest.PLAIN).rows().getLast().reason()).isEqualTo("SD1 is also on line 2");
        assertThat(result.rows().getLast().issues()).extracting("name").containsExactly("line 3, column code");
    }

    @Test
    void refusesTheWholeFileForOneRow() {
        var result = compare("SD1,strategic,,Doel,\nSD2,strategic,,,\n", Map.of());

        assertThatThrownBy(result::requireNoneRejected)
                .isInstanceOf(RuleViolation.class)
                .hasMessage("1 of 2 rows are rejected");
    }

    @Test
    void takesAmbitionInAPlanOfAnAgreementOnly() {
        byte[] ambition = (HEADER + "A1,ambition,,Samen sterk,\n").getBytes(UTF_8);
        byte[] below = (HEADER + "A1,ambition,SD1,Samen sterk,\n").getBytes(UTF_8);

        assertThat(GoalCsv.compare(ambition, Map.of(), false)
                        .report(ImportRequest.PLAIN)
                        .rows()
                        .getFirst()
                        .reason())
                .isEqualTo("Only a plan that belongs to an agreement has ambitions");
        assertThat(GoalCsv.compare(ambition, Map.of(), true)
                        .report(ImportRequest.PLAIN)
                        .counts()
                        .created())
                .isEqualTo(1);
        assertThat(GoalCsv.compare(below, Map.of("SD1", SD1), true)
                        .report(ImportRequest.PLAIN)
                        .rows()
                        .getFirst()
                        .reason())
                .isEqualTo("A goal of level ambition has no parent");
    }

    private static Import<GoalRow> compare(String rows, Map<String, GoalRow> existing) {
        return GoalCsv.compare((HEADER + rows).getBytes(UTF_8), existing, false);
    }
}
