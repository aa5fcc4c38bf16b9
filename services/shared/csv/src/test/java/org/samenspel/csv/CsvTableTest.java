package org.samenspel.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.samenspel.values.rule.RuleViolation;

class CsvTableTest {

    private static final List<String> COLUMNS = List.of("number", "title");

    @Test
    void readsRowsWithTheLineOnWhichTheyBegin() {
        var table = read("number,title\r\n1,\"Twee\nregels\"\r\n2,Eén\r\n");

        assertThat(table.rows()).extracting(CsvRow::line).containsExactly(2, 4);
        assertThat(table.rows()).extracting(row -> row.cell("title")).containsExactly("Twee\nregels", "Eén");
    }

    @Test
    void readsFileWithByteOrderMark() {
        assertThat(read("\uFEFFnumber,title\n1,Eén\n").rows()).hasSize(1);
    }

    @Test
    void refusesEmptyFile() {
        assertThatRejected(() -> read(""), "The file is empty");
    }

    @Test
    void refusesFileWithoutRows() {
        assertThatRejected(() -> read("number,title\n"), "There is no row below the header");
    }

    @Test
    void refusesOtherColumns() {
        assertThatRejected(() -> read("number,titel\n1,Eén\n"), "The header must be number,title");
    }

    @Test
    void refusesOtherEncoding() {
        byte[] latin = "number,title\n1,Eén\n".getBytes(ISO_8859_1);

        assertThatRejected(() -> CsvTable.read(latin, COLUMNS), "The file is not UTF-8");
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
    void findsRowWithTooFewCellsWrong() {
        assertThat(read("number,title\n1\n").rows().getFirst().issues())
                .extracting("name", "detail")
                .containsExactly(tuple("line 2", "There are 1 cells instead of 2"));
    }

    private static CsvTable read(String file) {
        return CsvTable.read(file.getBytes(UTF_8), COLUMNS);
    }

    private static void assertThatRejected(ThrowingCallable read, String detail) {
        assertThatThrownBy(read).isInstanceOfSatisfying(RuleViolation.class, violation -> {
            assertThat(violation.rule()).isEqualTo(ImportRule.IMPORT_REJECTED);
            assertThat(violation.issues()).extracting("detail").containsExactly(detail);
            assertThat(violation.issues()).extracting("name").containsAnyOf("file", "line 1");
        });
    }
}
