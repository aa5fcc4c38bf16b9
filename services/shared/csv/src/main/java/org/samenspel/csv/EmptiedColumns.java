package org.samenspel.csv;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A column in which nothing stands any more, in no row: more often it was lost on the way than emptied. */
final class EmptiedColumns {

    private EmptiedColumns() {}

    /** Asks, in the first of them, about a column that would be emptied in several rows and is empty in all. */
    static <R extends Record> void doubt(List<Candidate<R>> candidates, Map<String, R> existing, CsvFormat<R> format) {
        for (String column : format.columns()) {
            if (candidates.stream().anyMatch(one -> format.cells(one.row()).containsKey(column))) {
                continue;
            }
            List<Candidate<R>> emptied = candidates.stream()
                    .filter(one -> hadCell(existing.get(one.key()), column, format))
                    .toList();
            if (emptied.size() > 1) {
                String detail =
                        "The column %s is empty: it would be emptied in %d rows".formatted(column, emptied.size());
                emptied.getFirst().source().doubt(column, "", detail);
            }
        }
    }

    private static <R extends Record> boolean hadCell(@Nullable R row, String column, CsvFormat<R> format) {
        return row != null && format.cells(row).containsKey(column);
    }
}
