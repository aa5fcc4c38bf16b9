package org.samenspel.plans.goal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samenspel.csv.Candidate;
import org.samenspel.csv.Cells;
import org.samenspel.csv.CsvFormat;
import org.samenspel.csv.CsvRow;
import org.samenspel.csv.Import;
import org.samenspel.plans.printed.PrintedCells;
import org.samenspel.values.rule.Issue;

/** Goals as a table. */
final class GoalCsv implements CsvFormat<GoalRow> {

    static final GoalCsv FORMAT = new GoalCsv();

    private static final String PARENT = "parent";

    private GoalCsv() {}

    /**
     * What an import of this file would do to these goals.
     *
     * @param ofAgreement whether the plan belongs to an agreement, whose goals may be ambitions
     */
    static Import<GoalRow> compare(byte[] file, Map<String, GoalRow> existing, boolean ofAgreement) {
        return Import.compare(file, FORMAT, existing, candidates -> {
            checkParents(candidates, existing);
            if (!ofAgreement) {
                candidates.forEach(candidate -> refuseAmbition(candidate.source(), candidate.row()));
            }
        });
    }

    @Override
    public List<String> columns() {
        return List.of("code", "level", PARENT, "title", "notes");
    }

    @Override
    public GoalRow read(Cells cells) {
        var printed = new PrintedCells(cells);
        return new GoalRow(
                printed.requiredNumber("code"),
                cells.oneOf("level", GoalLevel.STRATEGIC),
                printed.number(PARENT),
                cells.requiredName("title", 500),
                cells.remarks("notes"));
    }

    @Override
    public List<@Nullable Object> write(GoalRow row) {
        return Arrays.asList(row.code(), row.level(), row.parent(), row.title(), row.notes());
    }

    @Override
    public String keyColumn() {
        return "code";
    }

    @Override
    public String key(GoalRow row) {
        return row.code();
    }

    /** A goal stands below one of the same file, or of the plan. */
    private static void checkParents(List<Candidate<GoalRow>> candidates, Map<String, GoalRow> existing) {
        Map<String, GoalLevel> levels = new HashMap<>();
        existing.values().forEach(row -> levels.put(row.code(), row.level()));
        candidates.forEach(
                candidate -> levels.put(candidate.key(), candidate.row().level()));
        candidates.stream()
                .filter(candidate -> !candidate.source().isRejected("level", PARENT))
                .forEach(candidate -> checkParent(candidate.source(), candidate.row(), levels));
        candidates.forEach(candidate -> checkLevel(candidate, existing.get(candidate.key())));
    }

    /** Other goals, actions and indicators may be on it. */
    private static void checkLevel(Candidate<GoalRow> candidate, @Nullable GoalRow existing) {
        GoalLevel level = candidate.row().level();
        if (existing != null && existing.level() != level && !candidate.source().isRejected("level")) {
            String detail = "A goal stays of the level it is";
            candidate.source().reject("level", Cells.code(level), detail, Issue.INVALID_INPUT);
        }
    }

    private static void refuseAmbition(CsvRow source, GoalRow row) {
        if (row.level() == GoalLevel.AMBITION) {
            String detail = "Only a plan that belongs to an agreement has ambitions";
            source.reject("level", Cells.code(row.level()), detail, Issue.INVALID_INPUT);
        }
    }

    private static void checkParent(CsvRow source, GoalRow row, Map<String, GoalLevel> levels) {
        String parent = row.parent();
        switch (row.level()) {
            case STRATEGIC, AMBITION -> {
                if (parent != null) {
                    String detail = "A goal of level %s has no parent".formatted(Cells.code(row.level()));
                    source.reject(PARENT, parent, detail, Issue.INVALID_INPUT);
                }
            }
            case OPERATIONAL -> {
                if (parent == null) {
                    source.reject(PARENT, null, "An operational goal has a parent", Issue.REQUIRED_INPUT);
                } else if (levels.get(parent) != GoalLevel.STRATEGIC) {
                    String detail = "There is no strategic goal " + parent;
                    source.reject(PARENT, parent, detail, Issue.REFERENCED_RESOURCE_NOT_FOUND);
                }
            }
        }
    }
}
