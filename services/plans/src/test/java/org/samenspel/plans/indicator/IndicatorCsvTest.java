package org.samenspel.plans.indicator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.csv.Import;
import org.samenspel.csv.Import.ImportedRow;
import org.samenspel.csv.ImportReport.Outcome;
import org.samenspel.csv.ImportReport.ToConfirm;
import org.samenspel.csv.ImportRequest;
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
            3,,1,Ronde,count,personen,30,,najaar,,manual,; startsOn must be a date such as 2022-11-30 or 30/11/2022
            """)
    void saysWhatIsWrongWithARow(String row, String reason) {
        var result = compare(row + "\n");

        assertThat(result.report(ImportRequest.PLAIN).rows().getFirst().reason())
                .isEqualTo(reason);
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
        assertThat(result.report(ImportRequest.PLAIN).rows().getLast().reason()).isEqualTo("3/1 is also on line 2");
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

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            count,personen,2.5       ; A count of 2.5 is not whole
            count,personen,1.250     ; 1.250 is read as 1.250 | A count of 1.25 is not whole
            percentage,,6667         ; A percentage of 6667 is over 100
            percentage,,0.7          ; A percentage of 0.7 may be a share of 1: write 70 for that
            percentage,,1            ; A percentage of 1 may be a share of 1: write 100 for that
            """)
    void asksToConfirmATargetThatIsOdd(String cells, String details) {
        var result = compare("3,,1,Ronde,%s,,,,manual,\n".formatted(cells));

        assertThat(result.toConfirm()).extracting(ToConfirm::name).containsOnly("line2.target");
        assertThat(result.toConfirm()).extracting(ToConfirm::detail).containsExactly(details.split(" \\| "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "count,personen,30",
                "count,personen,1250",
                "percentage,,66.67",
                "percentage,,100",
                "percentage,,0"
            })
    void takesAPlausibleTargetAsItIs(String cells) {
        assertThat(compare("3,,1,Ronde,%s,,,,manual,\n".formatted(cells)).toConfirm())
                .isEmpty();
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
