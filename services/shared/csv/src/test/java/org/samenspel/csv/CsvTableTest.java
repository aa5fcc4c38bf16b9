package org.samenspel.csv;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.csv.ImportReport.ToConfirm;
import org.samenspel.values.rule.RuleViolation;

class CsvTableTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final List<String> COLUMNS = List.of("number", "title");

    @Test
    void readsRowsWithTheLineOnWhichTheyBegin() {
        var table = read("number,title\r\n1,\"Twee\nregels\"\r\n2,Eén\r\n");

        assertThat(table.rows()).extracting(CsvRow::line).containsExactly(2, 4);
        assertThat(table.rows()).extracting(row -> row.cell("title")).containsExactly("Twee\nregels", "Eén");
    }

    @Test
    void readsFileWithByteOrderMark() {
        assertThat(titles(read("\uFEFFnumber,title\n1,Eén\n"))).containsExactly("Eén");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"number;title\n1;Eén, twee\n", "number\ttitle\n1\tEén, twee\n", "number,title\n1,\"Eén, twee\"\n"
            })
    void isToldTheSeparatorByTheHeader(String file) {
        assertThat(titles(read(file))).containsExactly("Eén, twee");
    }

    @Test
    void readsQuotedHeaderWithSemicolons() {
        var table = read("\"number\";\"title\"\r\n\"1\";\"Eén\"\r\n");

        assertThat(titles(table)).containsExactly("Eén");
        assertThat(table.form().separator()).isEqualTo(Separator.SEMICOLON);
    }

    @Test
    void readsColumnsInAnyOrder() {
        var row = read("title;number\nEén;1\n").rows().getFirst();

        assertThat(row.cell("number")).isEqualTo("1");
        assertThat(row.cell("title")).isEqualTo("Eén");
    }

    @Test
    void readsNamesOfColumnsInAnyCase() {
        var table = read("Number;TITLE\n1;Eén\n");

        assertThat(titles(table)).containsExactly("Eén");
        assertThat(table.header()).isEmpty();
    }

    @Test
    void readsTheSpaceThatDoesNotBreakAsASpace() {
        assertThat(titles(read("number;title\n1;Eén\u00a0twee\u00a0\n"))).containsExactly("Eén twee");
    }

    @Test
    void leavesOutTrailingEmptyCellsAndRows() {
        var table = read("number;title;;;\n1;Eén;;;\n2\n;;;;\n  ;\n;;;;\n");

        assertThat(titles(table)).containsExactly("Eén", null);
        assertThat(table.rows()).allMatch(row -> !row.isRejected());
    }

    @Test
    void countsLinesOfEmptyRowsToo() {
        assertThat(read("number,title\n,\n\n1,Eén\n").rows())
                .extracting(CsvRow::line)
                .containsExactly(4);
    }

    @Test
    void readsWhatIsNotUtf8AsWindows1252() {
        var table = CsvTable.read("number;title\n1;Eén € voor ’t STUK\n".getBytes(WINDOWS_1252), COLUMNS, Set.of());

        assertThat(titles(table)).containsExactly("Eén € voor ’t STUK");
        assertThat(table.form().encoding()).isEqualTo(Encoding.WINDOWS_1252);
    }

    @Test
    void showsTheFirstTextsWithAccents() {
        var table =
                CsvTable.read("number;title\n1;“Een”\n2;Één\n3;Eén\n4;Eén\n".getBytes(WINDOWS_1252), COLUMNS, Set.of());

        assertThat(table.form().textsWithAccents()).containsExactly("Één", "Eén", "“Een”");
        assertThat(table.form().toConfirm())
                .map(ToConfirm::detail)
                .hasValue("Read as Windows-1252; look at the accents of these texts: Één; Eén; “Een”");
    }

    @Test
    void asksNothingOfUtf8() {
        assertThat(read("number,title\n1,Eén\n").form().toConfirm()).isEmpty();
    }

    @Test
    void asksWhetherAccentsThatWereWrittenTwiceAreMeant() {
        assertThat(read("number,title\n1,EÃ©n\n").form().toConfirm())
                .map(ToConfirm::detail)
                .hasValue("Accents became two signs each; look at these texts: EÃ©n");
    }

    @Test
    void refusesWhatIsNoTextInEitherEncoding() {
        byte[] other = {'n', (byte) 0x81, (byte) 0xE9};

        assertThatRejected(() -> CsvTable.read(other, COLUMNS, Set.of()), "The file is neither UTF-8 nor Windows-1252");
        assertThatRejected(
                () -> CsvTable.read("number,title\n1,Eén\n".getBytes(UTF_16), COLUMNS, Set.of()),
                "The file is UTF-16: save it as CSV UTF-8");
    }

    @Test
    void refusesEmptyFile() {
        assertThatRejected(() -> read(""), "The file is empty");
    }

    @Test
    void refusesFileWithoutRows() {
        assertThatRejected(() -> read("number;title\n;\n"), "There is no row below the header");
    }

    @Test
    void refusesHeaderOfAnotherTable() {
        assertThatRejected(
                () -> read("nummer;titel\n1;Eén\n"),
                "The header must have the columns number, title, separated by comma, semicolon or tab");
    }

    @Test
    void saysAllThatIsWrongWithTheHeader() {
        assertThat(read("number;titel;number\n1;Eén;1\n").header())
                .extracting("name", "detail")
                .containsExactly(
                        tuple("line 1, column titel", "There is no column titel; the columns are number, title"),
                        tuple("line 1, column number", "The column number comes twice"),
                        tuple("line 1, column title", "The column title is missing"));
    }

    @Test
    void takesHeaderWithoutColumnsThatMayBeLeftOut() {
        var table = CsvTable.read("number\n1\n".getBytes(UTF_8), COLUMNS, Set.of("title"));

        assertThat(table.header()).isEmpty();
        assertThat(titles(table)).containsExactly((String) null);
    }

    @Test
    void refusesQuoteThatIsNeverClosed() {
        assertThatRejected(() -> read("number,title\n1,\"Eén\n"), "The file is not CSV as RFC 4180 has it");
    }

    @Test
    void refusesTenThousandRows() {
        assertThatRejected(() -> read("number,title\n" + "1,Eén\n".repeat(10_000)), "There are more than 2000 rows");
    }

    @Test
    void findsCellThatStandsInNoColumnWrong() {
        assertThat(read("number,title\n1,Eén, twee\n").rows().getFirst().issues())
                .extracting("name", "value", "detail")
                .containsExactly(tuple("line 2", " twee", "Cell 3 stands in no column"));
    }

    private static List<String> titles(CsvTable table) {
        return table.rows().stream().map(row -> row.cell("title")).toList();
    }

    private static CsvTable read(String file) {
        return CsvTable.read(file.getBytes(UTF_8), COLUMNS, Set.of());
    }

    private static void assertThatRejected(ThrowingCallable read, String detail) {
        assertThatThrownBy(read).isInstanceOfSatisfying(RuleViolation.class, violation -> {
            assertThat(violation.rule()).isEqualTo(ImportRule.IMPORT_REJECTED);
            assertThat(violation.issues()).extracting("detail").containsExactly(detail);
            assertThat(violation.issues()).extracting("name").containsAnyOf("file", "line 1");
        });
    }
}
