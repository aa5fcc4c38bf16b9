package org.samenspel.plans.indicator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.csv.Import;
import org.samenspel.csv.Import.ImportedRow;
import org.samenspel.csv.ImportReport.Outcome;
import org.samenspel.plans.plan.PlanKind;
import org.samenspel.values.rule.Issue;

class IndicatorCsvTest {

    private static final String HEADER =
            "action,goal,number,text,kind,unit,target,timing,startsOn,endsOn,source,notes\n";

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            3,,1,Ronde,count,personen,-1,,,,manual,      ; target must not be below zero
            3,,1,Ronde,count,personen,,,,,manual,        ; A count or a percentage has a target
            3,,1,Nota,milestone,,30,,,,manual,           ; Only a count or a percentage has a target
            3,,1,Ronde,count,personen,dertig,,,,manual,  ; target must be a number such as 12 or 66.67
            3,,1,Ronde,number,personen,30,,,,manual,     ; kind must be one of count, percentage, milestone, qualitative
            3,,1,Ronde,count,personen,30,,,,guess,       ; source must be one of manual, consultation, meeting, finance
            9,,1,Ronde,count,personen,30,,,,manual,      ; There is no action 9
            ,,1,Ronde,count,personen,30,,,,manual,       ; action is required
            3,OD2.1,1,Ronde,count,personen,30,,,,manual, ; In a plan of this kind an indicator is on its action
            3,,1,Ronde,count,personen,30,,najaar,,manual,; startsOn must be a date such as 2022-11-30
            """)
    void saysWhatIsWrongWithARow(String row, String reason) {
        var result = compare(row + "\n");

        assertThat(result.report(true).rows().getFirst().reason()).isEqualTo(reason);
    }

    @Test
    void showsTheTargetThatIsBelowZero() {
        var result = compare("3,,1,Ronde,count,personen,-30,,,,manual,\n");

        assertThat(result.rows().getFirst().issues())
                .extracting("name", "value", "type")
                .containsExactly(tuple("line 2, column target", "-30", Issue.OUT_OF_RANGE));
    }

    @Test
    void refusesNumberThatComesTwiceInOneAction() {
        var result = compare("""
                3,,1,Ronde,count,personen,30,,,,manual,
                8,,1,Ronde,count,personen,30,,,,manual,
                3,,1,Nota,milestone,,,,,,manual,
                """);

        assertThat(result.rows())
                .extracting(ImportedRow::outcome)
                .containsExactly(Outcome.CREATED, Outcome.CREATED, Outcome.REJECTED);
        assertThat(result.report(true).rows().getLast().reason()).isEqualTo("3/1 is also on line 2");
    }

    @Test
    void countsGapsWithinTheAction() {
        var result = compare("""
                3,,1,Ronde,count,personen,30,,,,manual,
                3,,3,Nota,milestone,,,,,,manual,
                8,,1,Ronde,count,personen,30,,,,manual,
                """);

        assertThat(result.rows().get(1).oddities()).containsExactly("There is no number 2 before 3");
        assertThat(result.rows().get(2).oddities()).isEmpty();
    }

    @Test
    void comparesTargetsAsNumbers() {
        var first = compare("3,,1,Ronde,count,personen,30,,,,manual,\n").rows().getFirst();

        var again = IndicatorCsv.compare(
                (HEADER + "3,,1,Ronde,count,personen,30.00,,,,manual,\n").getBytes(UTF_8),
                Map.of(first.key(), first.row()),
                PlanKind.YEAR,
                Set.of("3"));

        assertThat(again.rows()).extracting(ImportedRow::outcome).containsExactly(Outcome.UNCHANGED);
    }

    private static Import<IndicatorRow> compare(String rows) {
        return IndicatorCsv.compare((HEADER + rows).getBytes(UTF_8), Map.of(), PlanKind.YEAR, Set.of("3", "8"));
    }
}
