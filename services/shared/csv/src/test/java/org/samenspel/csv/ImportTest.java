package org.samenspel.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspel.csv.ImportReport.ToConfirm;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.RuleViolation;

class ImportTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Existing<String, Row> NOTHING = new Existing<>(Map.of(), Map.of());

    @Test
    void tellsAllThatIsWrongWithAFileAtOnce() {
        var violation = refused("name,amunt,day\n,x,2022-02-30\nB,-1,najaar\n", null);

        assertThat(violation.rule()).isEqualTo(ImportRule.IMPORT_REJECTED);
        assertThat(violation.issues())
                .extracting(Issue::name)
                .containsExactly(
                        "line 1, column amunt",
                        "line 1, column amount",
                        "line 2, column name",
                        "line 2, column day",
                        "line 3, column day");
    }

    @Test
    void tellsWithARejectedRowWhatIsToBeConfirmedToo() {
        var violation = refused("name;amount;day\nEén;1.250;\nTwee;veel;\n", null);

        assertThat(violation.rule()).isEqualTo(ImportRule.IMPORT_REJECTED);
        assertThat(violation.issues())
                .extracting(Issue::name)
                .containsExactly("line 3, column amount", "file", "line 2, column amount");
    }

    @Test
    void isRefusedUntilWhatIsOddIsConfirmedByName() {
        String file = "name;amount;day\nEen;1.250;\nTwee;3,5;\nDrie;2.000;\n";

        assertThat(refused(file, null).rule()).isEqualTo(ImportRule.IMPORT_NOT_CONFIRMED);
        assertThat(refused(file, "line2.amount").issues())
                .extracting(Issue::name, Issue::value, Issue::detail)
                .containsExactly(tuple(
                        "line 4, column amount",
                        "2.000",
                        "2.000 is read as 2000; confirm line4.amount if that is right"));
        assertThat(carriedOut(file, "line2.amount,line4.amount"))
                .extracting(Row::amount)
                .containsExactly(new BigDecimal("1250"), new BigDecimal("3.5"), new BigDecimal("2000"));
    }

    @Test
    void refusesToConfirmWhatIsNoCellOfTheFile() {
        String file = "name;amount;day\nEen;1.250;\n";

        assertThatThrownBy(() -> carriedOut(file, "line2.amunt,line3.amount,foo,line2.amount"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.issues())
                                .extracting(Issue::in, Issue::name, Issue::value)
                                .containsExactly(
                                        tuple("query", "confirm", "foo"),
                                        tuple("query", "confirm", "line2.amunt"),
                                        tuple("query", "confirm", "line3.amount")));
        assertThat(carriedOut(file, "encoding,line2.day,line2.amount")).hasSize(1);
    }

    @Test
    void tellsAllThatIsOddWithACellTogetherAndAsItIsWritten() {
        CsvRow row = new CsvRow(2, new CsvHeader(List.of("amount")), Separator.SEMICOLON, List.of("1,250"));
        BigDecimal amount = new Cells(row).amount("amount");

        row.doubt("amount", String.valueOf(amount), "1.25 is not whole");

        assertThat(row.doubts())
                .extracting(ToConfirm::name, ToConfirm::value, ToConfirm::detail)
                .containsExactly(tuple("line2.amount", "1,250", "1,250 is read as 1.250; 1.25 is not whole"));
    }

    @Test
    void isRefusedUntilTheAccentsOfWindows1252AreConfirmed() {
        String file = "name;amount;day\nEén;1;\n";

        assertThat(refused(file, null).issues())
                .extracting(Issue::name, Issue::detail)
                .containsExactly(tuple(
                        "file",
                        "Read as Windows-1252; look at the accents of these texts: Eén; confirm encoding if"
                                + " that is right"));
        assertThat(carriedOut(file, "encoding")).extracting(Row::name).containsExactly("Eén");
    }

    @Test
    void tellsWhichColumnsChange() {
        var there = new Row("Een", BigDecimal.ONE, null);
        var result = compare("name,amount,day\nEen,2,2022-01-01\nTwee,1,\n", Map.of("Een", there));

        assertThat(result.report(ImportRequest.PLAIN).rows())
                .extracting(ImportReport.Row::changes)
                .containsExactly(List.of("amount", "day"), List.of());
    }

    @Test
    void asksAboutSignsThatWindows1252Lost() {
        var there = new Row("Woonzaak ▪ één", BigDecimal.ONE, null);

        var result = compare("name;amount;day\nWoonzaak ▪ één;1;\n", Map.of("Woonzaak ? één", there));

        assertThat(result.toConfirm())
                .extracting(ToConfirm::name, ToConfirm::value, ToConfirm::detail)
                .contains(tuple(
                        "line2.name", "Woonzaak ? één", "? stands where ▪ stood: save as CSV UTF-8 to keep that"));
    }

    @Test
    void asksNothingAboutWhatIsThereAlready() {
        var there = new Row("Eén", new BigDecimal("1250"), null);
        var result = compare("name;amount;day\nEén;1.250;\n", Map.of("Eén", there));

        assertThat(result.changesNothing()).isTrue();
        assertThat(result.toConfirm()).isEmpty();
    }

    @Test
    void tellsInADryRunWhatIsToBeConfirmed() {
        var report = compare("name;amount;day\nEén;1.250;\n", Map.of()).report(new ImportRequest(true, "encoding"));

        assertThat(report.file().encoding()).isEqualTo(Encoding.WINDOWS_1252);
        assertThat(report.file().separator()).isEqualTo(Separator.SEMICOLON);
        assertThat(report.toConfirm()).extracting("name").containsExactly("line2.amount");
    }

    @Test
    void tellsWhatIsThereAndStandsInNoRow() {
        var result = compare("name;amount;day\nB;1;\n", Map.of("A", new Row("A", null, null)));

        assertThat(result.report(ImportRequest.PLAIN).leftOut()).containsExactly("A");
    }

    @Test
    void namesTheFirstOfWhatALongListLeavesOutAndTheirNumber() {
        Map<String, Row> there = new TreeMap<>();
        List.of("A", "C", "D").forEach(name -> there.put(name, new Row(name, null, null)));

        var report = compare("name;amount;day\nB;1;\n", there)
                .report(ImportRequest.PLAIN)
                .namingLeftOut(2);

        assertThat(report.leftOut()).containsExactly("A", "C");
        assertThat(report.leftOutTotal()).isEqualTo(3);
    }

    @Test
    void asksAboutAColumnThatIsEmptyAndWouldBeEmptiedInSeveralRows() {
        Map<String, Row> there =
                Map.of("A", new Row("A", BigDecimal.ONE, null), "B", new Row("B", BigDecimal.TEN, null));

        assertThat(compare("name;amount;day\nA;;\nB;;\n", there).toConfirm())
                .extracting("name", "detail")
                .containsExactly(tuple("line2.amount", "The column amount is empty: it would be emptied in 2 rows"));
        assertThat(compare("name;amount;day\nA;;\nB;10;\n", there).toConfirm()).isEmpty();
        assertThat(compare("name;amount;day\nA;;\n", there).toConfirm()).isEmpty();
    }

    @Test
    void asksAboutADayThatMayHaveTheMonthFirstWhereTheSeparatorIsNotBelgian() {
        assertThat(compare("name,amount,day\nB,1,3/04/2022\n", Map.of()).toConfirm())
                .extracting("detail")
                .containsExactly("The day is read as 2022-04-03");
        assertThat(compare("name;amount;day\nB;1;3/04/2022\n", Map.of()).toConfirm())
                .isEmpty();
    }

    private static RuleViolation refused(String file, @Nullable String confirm) {
        List<RuleViolation> violations = new ArrayList<>();
        assertThatThrownBy(() -> carriedOut(file, confirm))
                .isInstanceOfSatisfying(RuleViolation.class, violations::add);
        return violations.getFirst();
    }

    private static List<Row> carriedOut(String file, @Nullable String confirm) {
        List<Row> created = new ArrayList<>();
        compare(file, Map.of())
                .carryOut(
                        new ImportRequest(null, confirm),
                        NOTHING,
                        () -> {},
                        created::add,
                        (thing, row) -> {},
                        () -> {});
        return created;
    }

    private static Import<Row> compare(String file, Map<String, Row> existing) {
        return Import.compare(file.getBytes(WINDOWS_1252), new RowCsv(), existing, candidates -> {});
    }

    private record Row(
            String name,
            @Nullable BigDecimal amount,
            @Nullable Object day) {}

    private static final class RowCsv implements CsvFormat<Row> {

        @Override
        public List<String> columns() {
            return List.of("name", "amount", "day");
        }

        @Override
        public Row read(Cells cells) {
            return new Row(cells.required("name", 100), cells.amount("amount"), cells.day("day"));
        }

        @Override
        public List<@Nullable Object> write(Row row) {
            return Arrays.asList(row.name(), row.amount(), row.day());
        }

        @Override
        public String keyColumn() {
            return "name";
        }

        @Override
        public String key(Row row) {
            return row.name();
        }
    }
}
