package org.samenspel.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes a table so that importing it changes nothing. */
public final class CsvExport {

    private CsvExport() {}

    /**
     * All rows below their header.
     *
     * @param wish how to write them; null means plain
     */
    public static <R extends Record> String of(CsvFormat<R> format, List<R> rows, @Nullable CsvForm wish) {
        return of(format.columns(), rows.stream().map(format::write).toList(), wish);
    }

    /**
     * A table that nobody imports.
     *
     * @param rows a value per column, null where there is none
     */
    public static String of(List<String> columns, List<List<@Nullable Object>> rows, @Nullable CsvForm wish) {
        CsvForm form = Objects.requireNonNullElse(wish, CsvForm.PLAIN);
        var text = new StringWriter().append(form.beginning());
        // Without a buffer of its own: a StringWriter has nothing to flush or close.
        CsvWriter writer = CsvWriter.builder()
                .bufferSize(0)
                .fieldSeparator(form.separator())
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        writer.writeRecord(columns);
        rows.forEach(row ->
                writer.writeRecord(row.stream().map(value -> cell(value, form)).toList()));
        return text.toString();
    }

    /** How a value is written where nobody opens it as a table. */
    static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Enum<?> constant -> Cells.code(constant);
            case BigDecimal number -> CsvForm.PLAIN.number(number);
            default -> value.toString();
        };
    }

    private static String cell(@Nullable Object value, CsvForm form) {
        return switch (value) {
            case null -> "";
            case Enum<?> constant -> Cells.code(constant);
            case BigDecimal number -> form.number(number);
            default -> FormulaGuard.guard(value.toString());
        };
    }
}
