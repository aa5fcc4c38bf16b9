package org.samenspel.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which cells of a row differ from what is there. */
final class ChangedCells {

    private static final char LOST = '?';

    private final Map<String, String> before;
    private final Map<String, String> after;

    private ChangedCells(Map<String, String> before, Map<String, String> after) {
        this.before = before;
        this.after = after;
    }

    /** None where nothing is there, or the row is rejected. */
    static <R extends Record> ChangedCells of(Candidate<R> candidate, @Nullable R existing, CsvFormat<R> format) {
        return existing == null || candidate.source().isRejected()
                ? new ChangedCells(Map.of(), Map.of())
                : new ChangedCells(format.cells(existing), format.cells(candidate.row()));
    }

    /** The columns whose cells differ, in the order of the header. */
    List<String> columns() {
        var all = new LinkedHashMap<String, String>(before);
        all.putAll(after);
        return all.keySet().stream()
                .filter(column -> !cell(before, column).equals(cell(after, column)))
                .toList();
    }

    /** Finds the texts odd that differ only where a question mark stands: signs that the file could not hold were lost. */
    void doubtLostSigns(CsvRow source) {
        columns().stream()
                .filter(column -> hasLostSigns(cell(before, column), cell(after, column)))
                .forEach(column -> source.doubt(
                        column,
                        cell(after, column),
                        "Only question marks differ from what is there: signs were lost of: " + cell(before, column)));
    }

    private static boolean hasLostSigns(String before, String after) {
        if (before.length() != after.length()) {
            return false;
        }
        for (int index = 0; index < before.length(); index++) {
            if (before.charAt(index) != after.charAt(index) && after.charAt(index) != LOST) {
                return false;
            }
        }
        return true;
    }

    private static String cell(Map<String, String> cells, String column) {
        return cells.getOrDefault(column, "");
    }
}
