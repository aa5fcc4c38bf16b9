package org.samenspel.csv;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspel.csv.Import.ImportedRow;
import org.samenspel.values.rule.Issue;

/**
 * What an import did, or would do.
 *
 * @param dryRun whether nothing was meant to change
 * @param created how many rows are new
 * @param updated how many rows change what is there
 * @param unchanged how many rows are there already
 * @param rejected how many rows can't be taken
 * @param rows every row, in the order of the file
 */
public record ImportReport(boolean dryRun, int created, int updated, int unchanged, int rejected, List<Row> rows) {

    /** What became of one row, and why. */
    public record Row(
            int line, String key, Outcome outcome, @Nullable String reason, List<String> oddities) {

        static Row of(ImportedRow<?> row) {
            String reason = row.issues().stream().map(Issue::detail).collect(Collectors.joining("; "));
            return new Row(row.line(), row.key(), row.outcome(), reason.isEmpty() ? null : reason, row.oddities());
        }
    }

    /** What becomes of a row of an import. */
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED,
        REJECTED
    }
}
