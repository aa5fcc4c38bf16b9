package org.samenspel.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.samenspel.csv.ImportReport.Outcome;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.RuleViolation;

/**
 * What an import would do, found out before anything is changed: each row compared with what is there under its natural key.
 *
 * @param rows what becomes of each row, in the order of the file
 * @param <R> a row as a record
 */
public record Import<R extends Record>(List<ImportedRow<R>> rows) {

    public Import {
        rows = List.copyOf(rows);
    }

    /**
     * Compares a file with what is there.
     *
     * @param existing what is there, by natural key
     * @param rules looks at all rows that could be read, and finds wrong what only their neighbors or the plan show
     * @throws RuleViolation {@code importRejected} if the file as a whole can't be read
     */
    public static <R extends Record> Import<R> compare(
            byte[] file, CsvFormat<R> format, Map<String, R> existing, Consumer<List<Candidate<R>>> rules) {
        List<Candidate<R>> candidates = CsvTable.read(file, format.columns()).rows().stream()
                .map(row -> candidate(row, format))
                .toList();
        rejectSecondOfAKey(candidates, format.keyColumn());
        rules.accept(candidates.stream()
                .filter(candidate -> !candidate.source().isRejected())
                .toList());
        return new Import<>(candidates.stream()
                .map(candidate -> ImportedRow.of(candidate, existing.get(candidate.key())))
                .toList());
    }

    /** @throws RuleViolation {@code importRejected} if a row is rejected, with an issue for each reason */
    public void requireNoneRejected() {
        List<Issue> issues = rows.stream().flatMap(row -> row.issues().stream()).toList();
        if (!issues.isEmpty()) {
            String detail = "%d of %d rows are rejected".formatted(count(Outcome.REJECTED), rows.size());
            throw new RuleViolation(ImportRule.IMPORT_REJECTED, detail, issues);
        }
    }

    public boolean changesNothing() {
        return count(Outcome.UNCHANGED) == rows.size();
    }

    /**
     * Does it, all or nothing.
     *
     * @param first what comes before the first change; left out when nothing changes
     * @param <T> what a row stands for
     * @throws RuleViolation {@code importRejected} if a row is rejected
     */
    public <T> void carryOut(Existing<T, R> existing, Runnable first, Consumer<R> create, BiConsumer<T, R> revise) {
        requireNoneRejected();
        if (changesNothing()) {
            return;
        }
        first.run();
        for (ImportedRow<R> row : rows) {
            switch (row.outcome()) {
                case CREATED -> create.accept(row.row());
                case UPDATED -> revise.accept(existing.things().get(row.key()), row.row());
                case UNCHANGED, REJECTED -> {}
            }
        }
    }

    /** What the caller is told. */
    public ImportReport report(boolean dryRun) {
        return new ImportReport(
                dryRun,
                count(Outcome.CREATED),
                count(Outcome.UPDATED),
                count(Outcome.UNCHANGED),
                count(Outcome.REJECTED),
                rows.stream().map(ImportReport.Row::of).toList());
    }

    private int count(Outcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    private static <R extends Record> Candidate<R> candidate(CsvRow row, CsvFormat<R> format) {
        R read = format.read(new Cells(row));
        return new Candidate<>(row, format.key(read), read);
    }

    private static void rejectSecondOfAKey(List<? extends Candidate<?>> candidates, String keyColumn) {
        var lines = new HashMap<String, Integer>();
        for (Candidate<?> candidate : candidates) {
            CsvRow row = candidate.source();
            Integer first = row.isRejected() ? null : lines.putIfAbsent(candidate.key(), row.line());
            if (first != null) {
                String detail = "%s is also on line %d".formatted(candidate.key(), Objects.requireNonNull(first));
                row.reject(keyColumn, candidate.key(), detail, Issue.INVALID_INPUT);
            }
        }
    }

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
}
