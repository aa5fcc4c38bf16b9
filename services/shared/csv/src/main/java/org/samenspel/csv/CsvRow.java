package org.samenspel.csv;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.text.WrittenText;

/** One row of a file while it is read: its cells, and what is found to be wrong or odd with them. */
public final class CsvRow {

    private final int line;
    private final List<String> columns;
    private final List<String> cells;
    private final List<Issue> issues = new ArrayList<>();
    private final List<String> oddities = new ArrayList<>();

    CsvRow(int line, List<String> columns, List<String> cells) {
        this.line = line;
        this.columns = columns;
        this.cells = cells;
        if (cells.size() != columns.size()) {
            String detail = "There are %d cells instead of %d".formatted(cells.size(), columns.size());
            issues.add(Issue.schemaViolation("line " + line, null, detail));
        }
    }

    /** The line of the file on which the row begins. */
    int line() {
        return line;
    }

    /** The cell of a column without surrounding white space; null when there is none or nothing in it. */
    @Nullable
    String cell(String column) {
        int index = columns.indexOf(column);
        String cell = index < cells.size() ? cells.get(index) : "";
        if (FormulaGuard.isFormula(cell) || FormulaGuard.isFormula(cell.strip())) {
            reject(
                    column,
                    cell,
                    "A cell must not begin as a formula: put an apostrophe before it",
                    Issue.INVALID_INPUT);
            return null;
        }
        String text = FormulaGuard.unguard(cell.strip());
        return WrittenText.hasContent(text) ? WrittenText.inOneForm(text) : null;
    }

    /** Finds the row wrong, for a reason that lies in one of its cells. */
    public void reject(String column, @Nullable String value, String detail, String type) {
        issues.add(new Issue("body", "line %d, column %s".formatted(line, column), shortened(value), detail, type));
    }

    /** Finds the row odd, and keeps it as it is. */
    public void remark(String oddity) {
        oddities.add(oddity);
    }

    public boolean isRejected() {
        return !issues.isEmpty();
    }

    List<Issue> issues() {
        return List.copyOf(issues);
    }

    List<String> oddities() {
        return List.copyOf(oddities);
    }

    private static @Nullable String shortened(@Nullable String value) {
        return value == null || value.length() <= 100 ? value : value.substring(0, 100) + "…";
    }
}
