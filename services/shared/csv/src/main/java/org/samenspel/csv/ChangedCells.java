package org.samenspel.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which cells of a row differ from what is there. */
final class ChangedCells {

    private ChangedCells() {}

    /** The columns, in the order of the header; none where nothing is there, or the row is rejected. */
    static <R extends Record> List<String> columns(Candidate<R> candidate, @Nullable R existing, CsvFormat<R> format) {
        if (existing == null || candidate.source().isRejected()) {
            return List.of();
        }
        Map<String, String> before = format.cells(existing);
        Map<String, String> after = format.cells(candidate.row());
        var all = new LinkedHashMap<String, String>(before);
        all.putAll(after);
        return all.keySet().stream()
                .filter(column -> !before.getOrDefault(column, "").equals(after.getOrDefault(column, "")))
                .toList();
    }
}
