package org.samenspel.plans.csv;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.rule.Issue;

/**
 * What becomes of one row.
 *
 * @param line the line of the file on which it begins
 * @param key its natural key
 * @param row what was read; meaningless when rejected
 * @param issues why it is rejected; empty otherwise
 * @param oddities what is odd in the print
 * @param <R> a row as a record
 */
public record ImportedRow<R extends Record>(
        int line, String key, Outcome outcome, R row, List<Issue> issues, List<String> oddities) {

    static <R extends Record> ImportedRow<R> of(Candidate<R> candidate, @Nullable R existing) {
        CsvRow source = candidate.source();
        return new ImportedRow<>(
                source.line(),
                candidate.key(),
                outcome(candidate, existing),
                candidate.row(),
                source.issues(),
                source.oddities());
    }

    private static <R extends Record> Outcome outcome(Candidate<R> candidate, @Nullable R existing) {
        if (candidate.source().isRejected()) {
            return Outcome.REJECTED;
        }
        if (existing == null) {
            return Outcome.CREATED;
        }
        return existing.equals(candidate.row()) ? Outcome.UNCHANGED : Outcome.UPDATED;
    }
}
