package org.samenspel.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a table so that importing it changes nothing. */
public final class CsvExport {

    private CsvExport() {}

    /** All rows below their header, as RFC 4180 has it. */
    public static <R extends Record> String of(CsvFormat<R> format, List<R> rows) {
        var text = new StringWriter();
        // Without a buffer of its own: a StringWriter has nothing to flush or close.
        CsvWriter writer = CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        writer.writeRecord(format.columns());
        rows.forEach(row -> writer.writeRecord(
                format.write(row).stream().map(CsvExport::cell).toList()));
        return text.toString();
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Enum<?> constant -> Cells.code(constant);
            default -> FormulaGuard.guard(value.toString());
        };
    }
}
