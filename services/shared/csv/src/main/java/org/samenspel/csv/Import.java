package org.samenspel.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.csv.ImportReport.Counts;
import org.samenspel.csv.ImportReport.Outcome;
import org.samenspel.csv.ImportReport.ToConfirm;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.RuleViolation;

/**
 * What an import would do, found out before anything is changed: each row compared with what is there under its natural key.
 *
 * @param file how the file is written
 * @param columns those of its kind of table
 * @param header what is wrong with the header
 * @param rows what becomes of each row, in the order of the file
 * @param leftOut the keys of what is there and stands in no row
 * @param <R> a row as a record
 */
public record Import<R extends Record>(
        FileForm file, List<String> columns, List<Issue> header, List<ImportedRow<R>> rows, List<String> leftOut) {

    public Import {
        columns = List.copyOf(columns);
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Compares a file with what is there.
     *
     * @param existing what is there, by natural key
     * @param rules looks at all rows, and finds wrong what only their neighbors or the plan show; of a row that is wrong in one
     *     column the others count
     * @throws RuleViolation {@code importRejected} if the file as a whole can't be read
     */
    public static <R extends Record> Import<R> compare(
            byte[] file, CsvFormat<R> format, Map<String, R> existing, Consumer<List<Candidate<R>>> rules) {
        CsvTable table = CsvTable.read(file, format.columns(), format.optionalColumns());
        List<Candidate<R>> candidates =
                table.rows().stream().map(row -> candidate(row, format)).toList();
        EmptiedColumns.doubt(candidates, existing, format);
        rules.accept(candidates);
        rejectSecondOfAKey(candidates, format);
        candidates.forEach(candidate -> LostSigns.doubt(candidate, existing.get(candidate.key()), format));
        Set<String> named = candidates.stream().map(Candidate::key).collect(Collectors.toSet());
        return new Import<>(
                table.form(),
                format.columns(),
                table.header(),
                candidates.stream()
                        .map(candidate -> ImportedRow.of(candidate, existing.get(candidate.key()), format))
                        .toList(),
                existing.keySet().stream().filter(key -> !named.contains(key)).toList());
    }

    /** The same, where only what has one of these keys is missed when it stands in no row. */
    public Import<R> leftOutAmong(Set<String> keys) {
        return new Import<>(
                file,
                columns,
                header,
                rows,
                leftOut.stream().filter(keys::contains).toList());
    }

    /** @throws RuleViolation {@code importRejected} if the header is wrong or a row is rejected, with an issue for each reason */
    public void requireNoneRejected() {
        requireNoneRejected(List.of());
    }

    /** The refusal tells what would have to be confirmed too, so that nothing is left to be found out by the next try. */
    private void requireNoneRejected(List<ToConfirm> unconfirmed) {
        List<Issue> issues = Stream.concat(header.stream(), rows.stream().flatMap(row -> row.issues().stream()))
                .toList();
        if (!issues.isEmpty()) {
            String detail = "%d of %d rows are rejected".formatted(counts().rejected(), rows.size());
            throw new RuleViolation(
                    ImportRule.IMPORT_REJECTED,
                    header.isEmpty() ? detail : "The header is not right",
                    Stream.concat(issues.stream(), unconfirmed.stream().map(ToConfirm::issue))
                            .toList());
        }
    }

    public boolean changesNothing() {
        return counts().unchanged() == rows.size();
    }

    /** What of the rows that change something a person has to look at first. */
    public List<ToConfirm> toConfirm() {
        List<ToConfirm> doubts = rows.stream()
                .filter(row -> row.outcome() != Outcome.UNCHANGED)
                .flatMap(row -> row.doubts().stream())
                .toList();
        return changesNothing()
                ? List.of()
                : Stream.concat(file.toConfirm().stream(), doubts.stream()).toList();
    }

    /**
     * Does it, all or nothing; a dry run does nothing.
     *
     * @param first what comes before the first change; left out when nothing changes
     * @param last what comes after the last change; left out when nothing changes
     * @param <T> what a row stands for
     * @throws InvalidInput if the client confirms what is no cell of the file
     * @throws RuleViolation {@code importRejected} if a row is rejected, {@code importNotConfirmed} if the client has not looked
     *     at what is to be confirmed
     */
    public <T> void carryOut(
            ImportRequest request,
            Existing<T, R> existing,
            Runnable first,
            Consumer<R> create,
            BiConsumer<T, R> revise,
            Runnable last) {
        request.requireNames(this::canBeDoubted);
        if (!request.isDryRun() || !header.isEmpty()) {
            requireNoneRejected(unconfirmed(request));
        }
        if (request.isDryRun()) {
            return;
        }
        requireConfirmed(request);
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
        last.run();
    }

    /** What the caller is told. */
    public ImportReport report(ImportRequest request) {
        return new ImportReport(
                request.isDryRun(),
                counts(),
                file,
                rows.stream().map(ImportReport.Row::of).toList(),
                leftOut,
                leftOut.size(),
                unconfirmed(request));
    }

    /** Also where there is no doubt any more: a repeated import confirms what it did the first time. */
    private boolean canBeDoubted(String name) {
        int point = name.indexOf('.') + 1;
        return name.equals(FileForm.CONFIRMED_AS)
                || columns.contains(name.substring(point))
                        && rows.stream()
                                .anyMatch(row -> name.substring(0, point).equals("line" + row.line() + "."));
    }

    private void requireConfirmed(ImportRequest request) {
        List<Issue> issues = unconfirmed(request).stream().map(ToConfirm::issue).toList();
        if (!issues.isEmpty()) {
            String detail = "Look at these and confirm them by the parameter confirm, or correct the file";
            throw new RuleViolation(ImportRule.IMPORT_NOT_CONFIRMED, detail, issues);
        }
    }

    private List<ToConfirm> unconfirmed(ImportRequest request) {
        Set<String> confirmed = request.confirmed();
        return toConfirm().stream()
                .filter(doubt -> !confirmed.contains(doubt.name()))
                .toList();
    }

    private Counts counts() {
        return new Counts(
                count(Outcome.CREATED), count(Outcome.UPDATED), count(Outcome.UNCHANGED), count(Outcome.REJECTED));
    }

    private int count(Outcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    private static <R extends Record> Candidate<R> candidate(CsvRow row, CsvFormat<R> format) {
        R read = format.read(new Cells(row));
        return new Candidate<>(row, format.key(read), read);
    }

    private static <R extends Record> void rejectSecondOfAKey(List<Candidate<R>> candidates, CsvFormat<R> format) {
        var lines = new HashMap<String, Integer>();
        String[] keyColumns = format.keyColumns().toArray(String[]::new);
        for (Candidate<R> candidate : candidates) {
            CsvRow row = candidate.source();
            Integer first = row.isRejected(keyColumns) ? null : lines.putIfAbsent(candidate.key(), row.line());
            if (first != null) {
                String detail = "%s is also on line %d".formatted(candidate.key(), first);
                row.reject(format.keyColumn(), candidate.key(), detail, Issue.INVALID_INPUT);
            }
        }
    }

    /**
     * What becomes of one row.
     *
     * @param line the line of the file on which it begins
     * @param key its natural key
     * @param row what was read; meaningless when rejected
     * @param changes the columns that change what is there
     * @param issues why it is rejected; empty otherwise
     * @param remarks what is odd with it
     * @param <R> a row as a record
     */
    public record ImportedRow<R extends Record>(
            int line, String key, Outcome outcome, R row, List<String> changes, List<Issue> issues, Remarks remarks) {

        public List<String> oddities() {
            return remarks.oddities();
        }

        List<ToConfirm> doubts() {
            return remarks.doubts();
        }

        static <R extends Record> ImportedRow<R> of(Candidate<R> candidate, @Nullable R existing, CsvFormat<R> format) {
            CsvRow source = candidate.source();
            return new ImportedRow<>(
                    source.line(),
                    candidate.key(),
                    outcome(candidate, existing),
                    candidate.row(),
                    ChangedCells.columns(candidate, existing, format),
                    source.issues(),
                    new Remarks(source.oddities(), source.doubts()));
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

    /**
     * What is odd with a row.
     *
     * @param oddities what is odd in the print, and kept
     * @param doubts what is to be confirmed
     */
    public record Remarks(List<String> oddities, List<ToConfirm> doubts) {}
}
