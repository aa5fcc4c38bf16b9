package org.samenspel.plans.indicator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.csv.CsvExport;
import org.samenspel.csv.CsvForm;
import org.samenspel.csv.Import;
import org.samenspel.csv.Import.ImportedRow;
import org.samenspel.csv.ImportReport;
import org.samenspel.csv.ImportReport.Outcome;
import org.samenspel.csv.ImportReport.ToConfirm;
import org.samenspel.csv.ImportRequest;
import org.samenspel.plans.PlanFixtures;
import org.samenspel.plans.plan.PlanKind;
import org.samenspel.values.Period;
import org.samenspel.values.rule.Issue;
import org.samenspel.web.persistence.Withdrawal;

class IndicatorCsvTest {

    private static final String HEADER =
            "action,goal,number,text,kind,unit,target,timing,startsOn,endsOn,sources,notes\n";

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            3,,1,Ronde,count,personen,-1,,,,manual,      ; target must not be below zero
            3,,1,Ronde,count,personen,,,,,manual,        ; A count or a percentage has a target
            3,,1,Nota,milestone,,30,,,,manual,           ; Only a count or a percentage has a target
            3,,1,Ronde,count,personen,dertig,,,,manual,  ; target must be a number such as 12 or 66.67
            3,,1,Ronde,number,personen,30,,,,manual,     ; kind must be one of count, percentage, milestone, qualitative
            3,,1,Ronde,count,personen,30,,,,guess,       ; sources must be one or more of agreement, consultation, finance, mandate, manual, meeting, project, session
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
            count,5,,,sideways,,         ; direction must be one of atLeast, atMost, exactly, between, none
            count,5,,,between,,          ; With direction between, and only then, there is a maximum, not below the target
            count,5,4,,between,,         ; With direction between, and only then, there is a maximum, not below the target
            count,5,,,none,,             ; With direction none there is no target
            count,5,,3,,,                ; Only the target of a percentage has a base, above zero
            percentage,5,,,,sum,         ; combination must be one of latest, maximum, share for this kind
            milestone,,,,,sum,           ; combination must be one of latest, maximum, parts for this kind
            count,5,,,,parts,            ; There is no part of 3/1
            count,5,,,,,OD2.1/7          ; The multi-year plan has no indicator OD2.1/7
            count,5,,,,,OD2.1/1:twice    ; contributesTo must be such as OD4.2/2 or OD2.1/1:occurrences
            count,5,,,,,:                ; contributesTo must be such as OD4.2/2 or OD2.1/1:occurrences
            """)
    void saysWhatIsWrongWithHowItCounts(String row, String reason) {
        var result = compare(PlanFixtures.indicators("""
                action,number,text,sources,kind,target,targetMaximum,targetBase,direction,combination,contributesTo
                3,1,Ronde,manual,%s
                """.formatted(row)).getBytes(UTF_8));

        assertThat(result.report(ImportRequest.PLAIN).rows().getFirst().reason())
                .isEqualTo(reason);
    }

    @Test
    void readsHowAnIndicatorCounts() {
        IndicatorRow row = compare(PlanFixtures.indicators("""
                action,number,text,sources,kind,target,targetMaximum,direction,combination,counts,minimumAttendance,countsFrom,contributesTo
                3,1,Ronde,manual|session,count,5,9,between,maximum,occurrences,20,2022-03-01,OD2.1/1:occurrences|OD2.1/2
                """).getBytes(UTF_8))
                .rows()
                .getFirst()
                .row();

        assertThat(row.target()).isEqualTo(new Target(Direction.BETWEEN, number(5), number(9), null));
        assertThat(row.counting())
                .isEqualTo(new Counting(
                        Combination.MAXIMUM, Counted.OCCURRENCES, 20, null, LocalDate.of(2022, 3, 1), null, null));
        assertThat(row.sources()).containsExactly(IndicatorSource.MANUAL, IndicatorSource.SESSION);
        assertThat(row.contributesTo())
                .containsExactly(
                        new Contribution("OD2.1/1", Contribution.By.OCCURRENCES),
                        new Contribution("OD2.1/2", Contribution.By.VALUE));
    }

    @ParameterizedTest
    @CsvSource({
        "count, consultation, SUM, PARTICIPANTS",
        "count, meeting, SUM, OCCURRENCES",
        "milestone, manual, MAXIMUM, OCCURRENCES"
    })
    void countsAsIsUsualWhenNothingIsSaid(String kind, String source, Combination combination, Counted counts) {
        String target = kind.equals("count") ? "5" : "";

        IndicatorRow row = compare(PlanFixtures.indicators("""
                action,number,text,sources,kind,target
                3,1,Ronde,%s,%s,%s
                """.formatted(source, kind, target))
                        .getBytes(UTF_8))
                .rows()
                .getFirst()
                .row();

        assertThat(row.counting().combination()).isEqualTo(combination);
        assertThat(row.counting().counts()).isEqualTo(counts);
    }

    @Test
    void partsStandBesideTheirWhole() {
        var result = compare(PlanFixtures.indicators("""
                action,number,part,text,kind,sources,target,combination
                3,1,,Moment,count,manual,1,
                3,1,1,centrumsteden,count,manual,5,
                3,1,2,andere gemeenten,count,manual,20,
                3,2,1,van niets,count,manual,20,
                3,1,3,van delen,count,manual,20,parts
                """).getBytes(UTF_8));

        assertThat(result.rows().stream().limit(3))
                .extracting(ImportedRow::key)
                .containsExactly("3/1", "3/1/1", "3/1/2");
        assertThat(result.report(ImportRequest.PLAIN).rows().stream().skip(3))
                .extracting(ImportReport.Row::reason)
                .containsExactly("There is no indicator 3/2 that it is a part of", "A part has no parts");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            count,personen,2.5       ; A count of 2.5 is not whole
            count,personen,1.250     ; '1.250 is read as 1.250; A count of 1.25 is not whole'
            percentage,,6667         ; A percentage of 6667 is over 100
            percentage,,0.7          ; A percentage of 0.7 may be a share of 1: write 70 for that
            percentage,,1            ; A percentage of 1 may be a share of 1: write 100 for that
            """)
    void asksToConfirmATargetThatIsOdd(String cells, String detail) {
        var result = compare("3,,1,Ronde,%s,,,,manual,\n".formatted(cells));

        assertThat(result.toConfirm())
                .extracting(ToConfirm::name, ToConfirm::detail)
                .containsExactly(tuple("line2.target", detail));
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

    @ParameterizedTest
    @CsvSource({
        "startsOn, 2021-10-01, endsOn, 2022-11-30",
        "countsFrom, 2021-03-01, countsTo, 2022-12-31",
        "countsTo, 2023-01-01, startsOn, 2022-12-31"
    })
    void asksToConfirmADayOutsideThePlan(String outside, String day, String inside, String other) {
        var result = compare(PlanFixtures.indicators("""
                action,number,text,kind,sources,%s,%s
                3,1,Nota,milestone,manual,%s,%s
                """.formatted(outside, inside, day, other))
                .getBytes(UTF_8));

        assertThat(result.toConfirm())
                .extracting(ToConfirm::name, ToConfirm::detail)
                .containsExactly(tuple(
                        "line2." + outside, day + " is outside the plan, which runs from 2022-01-01 to 2022-12-31"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ,,,2021-11-30           ; line 2, column endsOn
            2030-01-01,,,           ; line 2, column countsFrom
            2022-06-01,,,2022-05-31 ; line 2, column countsFrom
            ,2021-12-31,,           ; line 2, column countsTo
            """)
    void refusesAnIndicatorForWhichNoDayCounts(String days, String place) {
        var result = compare(PlanFixtures.indicators("""
                action,number,text,kind,sources,countsFrom,countsTo,startsOn,endsOn
                3,1,Nota,milestone,manual,%s
                """.formatted(days)).getBytes(UTF_8));

        assertThat(result.rows().getFirst().issues())
                .extracting("name", "detail")
                .containsExactly(tuple(place, "No day counts: the last one would be before the first"));
    }

    @Test
    void refusesDaysOfAWholeInWhichNoDayOfItsPartCounts() {
        String header = "action,number,part,text,kind,sources,countsFrom,countsTo\n";
        var existing = new HashMap<String, IndicatorRow>();
        compare(PlanFixtures.indicators(
                                header + "3,1,,Nota,milestone,manual,,\n3,1,1,Deel,milestone,manual,,2022-05-31\n")
                        .getBytes(UTF_8))
                .rows()
                .forEach(row -> existing.put(row.key(), row.row()));

        var result = compare(
                PlanFixtures.indicators(header + "3,1,,Nota,milestone,manual,2022-06-01,\n")
                        .getBytes(UTF_8),
                existing);

        assertThat(result.report(ImportRequest.PLAIN).rows().getFirst().reason())
                .isEqualTo("No day counts on its part 1");
    }

    @Test
    void comparesTargetsAsNumbers() {
        var first = compare("3,,1,Ronde,count,personen,30,,,,manual,\n").rows().getFirst();

        var again = IndicatorCsv.compare(
                file("3,,1,Ronde,count,personen,30.00,,,,manual,\n"),
                Map.of(first.key(), first.row()),
                new ImportedPlan(PlanKind.YEAR, Period.ofYear(2022), Set.of("3"), Set.of()),
                _ -> {});

        assertThat(again.rows()).extracting(ImportedRow::outcome).containsExactly(Outcome.UNCHANGED);
    }

    @Test
    void refusesTheNumberOfAnIndicatorThatWasWithdrawn() {
        var result = compare(file("8,,7,Ronde,count,personen,30,,,,manual,\n"), Map.of("8/7", withdrawn()));

        assertThat(result.report(ImportRequest.PLAIN).rows().getFirst().reason())
                .isEqualTo("Indicator 8/7 was withdrawn: choose another number");
    }

    @Test
    void leavesWithdrawnIndicatorOfWithdrawnActionAsItIs() {
        IndicatorRow there = withdrawn();
        String exported = CsvExport.of(IndicatorCsv.FORMAT, List.of(there), CsvForm.BELGIAN_EXCEL);

        var result = IndicatorCsv.compare(
                exported.getBytes(UTF_8),
                Map.of("8/7", there),
                new ImportedPlan(PlanKind.YEAR, Period.ofYear(2022), Set.of(), Set.of()),
                _ -> {});

        assertThat(exported).contains(";2022-06-01;Te duur");
        assertThat(result.changesNothing()).isTrue();
    }

    @Test
    void asksAboutATimeThatASpreadsheetTookForADayAndAShareOverItsBase() {
        var result = compare(PlanFixtures.indicators("""
                action,number,text,kind,target,targetBase,timing,sources
                3,1,Ronde,percentage,13,12,jun/22,manual
                """).getBytes(UTF_8));

        assertThat(result.toConfirm())
                .extracting("name", "value", "detail")
                .containsExactly(
                        tuple("line2.target", "13", "13 out of 12 is over 100 %"),
                        tuple(
                                "line2.timing",
                                "jun/22",
                                "jun/22 is what a spreadsheet makes of a month or a day: write it as printed"));
    }

    private static IndicatorRow withdrawn() {
        return compare("8,,7,Nota,milestone,,,,,,manual,\n")
                .rows()
                .getFirst()
                .row()
                .with(new Withdrawal(LocalDate.of(2022, 6, 1), "Te duur"));
    }

    private static Import<IndicatorRow> compare(String rows) {
        return compare(file(rows));
    }

    private static Import<IndicatorRow> compare(byte[] file) {
        return compare(file, Map.of());
    }

    private static Import<IndicatorRow> compare(byte[] file, Map<String, IndicatorRow> existing) {
        return IndicatorCsv.compare(
                file,
                existing,
                new ImportedPlan(PlanKind.YEAR, Period.ofYear(2022), Set.of("3", "8"), Set.of("OD2.1/1", "OD2.1/2")),
                _ -> {});
    }

    private static byte[] file(String rows) {
        return PlanFixtures.indicators(HEADER + rows).getBytes(UTF_8);
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}
