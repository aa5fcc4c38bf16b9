package org.samenspel.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Set;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.RuleViolation;

/**
 * A file as it was sent, in one of the forms that spreadsheets save, its columns in any order.
 *
 * @param form how the file is written
 * @param header what is wrong with the header; rows can be read all the same
 * @param rows the rows below the header, in the order of the file; empty ones are left out
 */
record CsvTable(FileForm form, List<Issue> header, List<CsvRow> rows) {

    static final int MAXIMUM_ROWS = 2_000;

    private static final String FILE = "file";

    /** @throws RuleViolation {@code importRejected} if it is not a table of some of these columns with one to 2 000 rows */
    static CsvTable read(byte[] file, List<String> columns, Set<String> optional) {
        CsvText text = CsvText.of(file);
        Separator separator = text.separator(columns);
        List<CsvRecord> records = text.records(separator, MAXIMUM_ROWS + 2L);
        if (records.isEmpty()) {
            throw ImportRule.unreadable(FILE, "The file is empty");
        }
        CsvHeader header = CsvHeader.of(records.getFirst().getFields(), columns);
        if (columns.stream().noneMatch(header::has)) {
            String detail = "The header must have the columns %s, separated by comma, semicolon or tab";
            throw ImportRule.unreadable("line 1", detail.formatted(String.join(", ", columns)));
        }
        if (records.size() == 1) {
            throw ImportRule.unreadable(FILE, "There is no row below the header");
        }
        if (records.size() > MAXIMUM_ROWS + 1) {
            throw ImportRule.unreadable(FILE, "There are more than %d rows".formatted(MAXIMUM_ROWS));
        }
        List<CsvRow> rows = records.stream()
                .skip(1)
                .map(line -> new CsvRow((int) line.getStartingLineNumber(), header, separator, line.getFields()))
                .toList();
        return new CsvTable(form(text, separator, records), header.issues(columns, optional), rows);
    }

    private static FileForm form(CsvText text, Separator separator, List<CsvRecord> records) {
        List<String> cells =
                records.stream().flatMap(line -> line.getFields().stream()).toList();
        return new FileForm(
                text.encoding(), separator, FileForm.firstWithAccents(cells), Encoding.isWrittenTwice(text.text()));
    }
}
