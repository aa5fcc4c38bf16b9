package org.samenspel.csv;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspel.csv.Import.ImportedRow;
import org.samenspel.values.rule.Issue;

/**
 * What an import did, or would do.
 *
 * @param dryRun whether nothing was meant to change
 * @param counts how many rows become what
 * @param file how the file is written
 * @param rows every row, in the order of the file
 * @param leftOut the keys of what is there and stands in no row; an import leaves it alone
 * @param leftOutTotal how many that are, also where not all are named
 * @param toConfirm what a person has to look at before the import is done, and has not confirmed yet
 */
public record ImportReport(
        boolean dryRun,
        @JsonUnwrapped Counts counts,
        FileForm file,
        List<Row> rows,
        List<String> leftOut,
        int leftOutTotal,
        List<ToConfirm> toConfirm) {

    /** The same, naming no more than the first so many of what stands in no row: of a list that is seldom whole. */
    public ImportReport namingLeftOut(int atMost) {
        List<String> first = leftOut.stream().limit(atMost).toList();
        return new ImportReport(dryRun, counts, file, rows, first, leftOutTotal, toConfirm);
    }

    /**
     * How many rows become what.
     *
     * @param created how many rows are new
     * @param updated how many rows change what is there
     * @param unchanged how many rows are there already
     * @param rejected how many rows can't be taken
     */
    public record Counts(int created, int updated, int unchanged, int rejected) {}

    /**
     * What may be right, and is wrong more often.
     *
     * @param name by which it is confirmed
     * @param where the line and the column, or {@code file}
     * @param value what was given, if that is a short text
     * @param detail one sentence for a person
     */
    public record ToConfirm(
            String name, @JsonIgnore String where, @Nullable String value, String detail) {

        Issue issue() {
            return Issue.invalid(where, value, "%s; confirm %s if that is right".formatted(detail, name));
        }
    }

    /**
     * What became of one row, and why.
     *
     * @param changes the columns that change what is there; empty when the row is new
     */
    public record Row(
            int line,
            String key,
            Outcome outcome,
            List<String> changes,
            @Nullable String reason,
            List<String> oddities) {

        static Row of(ImportedRow<?> row) {
            String reason = row.issues().stream().map(Issue::detail).collect(Collectors.joining("; "));
            return new Row(
                    row.line(),
                    row.key(),
                    row.outcome(),
                    row.changes(),
                    reason.isEmpty() ? null : reason,
                    row.oddities());
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
