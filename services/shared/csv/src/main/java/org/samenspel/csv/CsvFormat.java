package org.samenspel.csv;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of one kind of table are read and written, so that what was written reads as the same row.
 *
 * @param <R> a row as a record
 */
public interface CsvFormat<R extends Record> {
    String MEDIA_TYPE = "text/csv";

    /** For an answer that is JSON unless the client asks otherwise. */
    String LESS_WANTED_THAN_JSON = MEDIA_TYPE + ";charset=UTF-8;qs=0.5";

    /** In bytes. */
    long MAXIMUM_SIZE = 1_048_576;

    /** The header, in order. */
    List<String> columns();

    /** Those that a file may leave out; nothing stands in their cells then. */
    default Set<String> optionalColumns() {
        return Set.of();
    }

    /** Reads a row; what is wrong with it, by itself, is found in the {@linkplain Cells#row() row}. */
    R read(Cells cells);

    /** Writes a row: a value per column, null where there is none. */
    List<@Nullable Object> write(R row);

    /** The column that a repeated key is found wrong in. */
    String keyColumn();

    /** All columns that the key is made of. */
    default List<String> keyColumns() {
        return List.of(keyColumn());
    }

    /** The natural key that a row is matched by. */
    String key(R row);

    /** The row as it was written, by column, without what is empty. */
    default Map<String, String> cells(R row) {
        Map<String, String> cells = new LinkedHashMap<>();
        Iterator<@Nullable Object> values = write(row).iterator();
        for (String column : columns()) {
            String cell = CsvExport.text(values.next());
            if (!cell.isEmpty()) {
                cells.put(column, cell);
            }
        }
        return cells;
    }

    /** The row that was written to these cells. */
    default R readBack(Map<String, String> cells) {
        List<String> values = columns().stream()
                .map(column -> FormulaGuard.guard(cells.getOrDefault(column, "")))
                .toList();
        return read(new Cells(new CsvRow(0, new CsvHeader(columns()), Separator.COMMA, values)));
    }
}
