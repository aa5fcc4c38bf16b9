package org.samenspel.plans.action;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samenspel.csv.CsvExport;
import org.samenspel.csv.Import;
import org.samenspel.csv.Import.ImportedRow;
import org.samenspel.csv.ImportReport.Outcome;
import org.samenspel.csv.ImportRequest;
import org.samenspel.plans.printed.Timing;
import org.samenspel.values.Period;
import org.samenspel.web.persistence.Withdrawal;

class ActionCsvTest {

    private static final String HEADER =
            "number,theme,title,goals,responsible,timing,startsOn,endsOn,networkPartners,notes,description,internalCooperation,grantor\n";
    private static final Set<String> GOALS = Set.of("OD2.1", "OD2.2");

    private static final ActionRow WITHDRAWN = compare("9,WONEN,Gedaan,OD2.1,,,,,,,,,\n")
            .rows()
            .getFirst()
            .row()
            .with(new Withdrawal(LocalDate.of(2022, 6, 1), "Te duur"));

    @Test
    void readsAnActionAsPrinted() {
        var result = compare(
                "3,WONEN,Bevraging,OD2.2|OD2.1,Medewerker wonen,najaar,2022-09-01,2022-11-30,VIVAS | SAAMO,,LEVL consulteert,Directeur: houdt de planning in de gaten|Personeel en Bestuur,Vlaamse overheid\n");

        assertThat(result.rows().getFirst().row())
                .isEqualTo(new ActionRow(
                        "3",
                        "WONEN",
                        "Bevraging",
                        List.of("OD2.1", "OD2.2"),
                        "Medewerker wonen",
                        new Timing("najaar", LocalDate.of(2022, 9, 1), LocalDate.of(2022, 11, 30)),
                        List.of("VIVAS", "SAAMO"),
                        null,
                        "LEVL consulteert",
                        List.of(
                                new InternalCooperation("Directeur", "houdt de planning in de gaten"),
                                new InternalCooperation("Personeel en Bestuur", null)),
                        "Vlaamse overheid",
                        null));
    }

    @Test
    void refusesGoalThatIsNotThere() {
        var result = compare("3,WONEN,Bevraging,OD2.1|OD9.9,,,,,,,,,\n");

        assertThat(result.rows()).extracting(ImportedRow::outcome).containsExactly(Outcome.REJECTED);
        assertThat(result.report(ImportRequest.PLAIN).rows().getFirst().reason())
                .isEqualTo("There is no operational goal OD9.9");
    }

    @Test
    void refusesActionWithoutGoal() {
        var result = compare("3,WONEN,Bevraging,,,,,,,,,,\n");

        assertThat(result.report(ImportRequest.PLAIN).rows().getFirst().reason())
                .isEqualTo("goals is required");
    }

    @Test
    void refusesPeriodThatEndsBeforeItStarts() {
        var result = compare("3,WONEN,Bevraging,OD2.1,,,2022-11-30,2022-09-01,,,,,\n");

        assertThat(result.report(ImportRequest.PLAIN).rows().getFirst().reason())
                .isEqualTo("endsOn must not be before startsOn");
    }

    @Test
    void keepsGapInTheNumbersAndSaysSo() {
        var result = compare("1,WONEN,Eerste,OD2.1,,,,,,,,,\n3,WONEN,Derde,OD2.1,,,,,,,,,\n");

        assertThat(result.rows()).extracting(ImportedRow::outcome).containsOnly(Outcome.CREATED);
        assertThat(result.rows().getLast().oddities()).containsExactly("There is no number 2 before 3");
    }

    @Test
    void refusesTheNumberOfAnActionThatWasWithdrawn() {
        var result = compare("9,WONEN,Terug,OD2.1,,,,,,,,,\n", WITHDRAWN);

        assertThat(result.report(ImportRequest.PLAIN).rows().getFirst().reason())
                .isEqualTo("Action 9 was withdrawn: choose another number");
    }

    @Test
    void leavesWithdrawnActionAsItIsAndWithdrawsNone() {
        String header = HEADER.strip() + ",withdrawnOn,withdrawnBecause\n";
        String exported = CsvExport.of(ActionCsv.FORMAT, List.of(WITHDRAWN), null);

        assertThat(compareFile(exported, WITHDRAWN).changesNothing()).isTrue();
        assertThat(compareFile(exported.replace("Te duur", "Anders"), WITHDRAWN)
                        .report(ImportRequest.PLAIN)
                        .rows()
                        .getFirst()
                        .reason())
                .isEqualTo("Action 9 was withdrawn: leave the row out, or as it was exported");
        assertThat(compareFile(header + "3,WONEN,Derde,OD2.1,,,,,,,,,,2022-06-01,Te duur\n", WITHDRAWN)
                        .report(ImportRequest.PLAIN))
                .satisfies(report -> {
                    assertThat(report.rows().getFirst().reason())
                            .isEqualTo("Action 3 was not withdrawn: an import withdraws nothing");
                    assertThat(report.leftOut()).isEmpty();
                });
        assertThat(compareFile(header + "3,WONEN,Derde,OD2.1,,,,,,,,,,2022-06-01,\n", WITHDRAWN)
                        .report(ImportRequest.PLAIN)
                        .rows()
                        .getFirst()
                        .reason())
                .isEqualTo("withdrawnBecause is required");
    }

    @Test
    void tellsWhichActionsTheFileLeavesOut() {
        ActionRow third =
                compare("3,WONEN,Derde,OD2.1,,,,,,,,,\n").rows().getFirst().row();

        var result = compare("1,WONEN,Eerste,OD2.1,,,,,,,,,\n", third, WITHDRAWN);

        assertThat(result.report(ImportRequest.PLAIN).leftOut()).containsExactly("3");
    }

    @Test
    void asksToConfirmATimeOutsideThePlan() {
        var result = compare("3,WONEN,Derde,OD2.1,,,2021-10-01,2021-11-30,,,,,\n");

        assertThat(result.toConfirm())
                .extracting("name", "detail")
                .containsExactly(
                        tuple(
                                "line2.startsOn",
                                "2021-10-01 is outside the plan, which runs from 2022-01-01 to 2022-12-31"),
                        tuple(
                                "line2.endsOn",
                                "2021-11-30 is outside the plan, which runs from 2022-01-01 to 2022-12-31"));
    }

    private static Import<ActionRow> compare(String rows, ActionRow... existing) {
        return compareFile(HEADER + rows, existing);
    }

    private static Import<ActionRow> compareFile(String file, ActionRow... existing) {
        Map<String, ActionRow> there = Stream.of(existing).collect(Collectors.toMap(ActionRow::number, row -> row));
        return ActionCsv.compare(file.getBytes(UTF_8), there, Period.ofYear(2022), GOALS);
    }
}
