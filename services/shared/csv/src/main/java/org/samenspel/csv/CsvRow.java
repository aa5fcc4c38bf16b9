package org.samenspel.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenspel.csv.ImportReport.ToConfirm;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.text.WrittenText;

/** One row of a file while it is read: its cells, and what is found to be wrong or odd with them. */
public final class CsvRow {

    private final int line;
    private final CsvHeader header;
    private final Separator separator;
    private final List<String> cells;
    private final List<Issue> issues = new ArrayList<>();
    private final Set<String> rejected = new HashSet<>();
    private final List<String> oddities = new ArrayList<>();
    private final List<ToConfirm> doubts = new ArrayList<>();

    CsvRow(int line, CsvHeader header, Separator separator, List<String> cells) {
        this.line = line;
        this.header = header;
        this.separator = separator;
        this.cells = cells;
        for (int index = 0; index < cells.size(); index++) {
            boolean named =
                    index < header.names().size() && !header.names().get(index).isEmpty();
            if (!named && !cells.get(index).isBlank()) {
                String detail = "Cell %d stands in no column".formatted(index + 1);
                issues.add(Issue.schemaViolation("line " + line, shortened(cells.get(index)), detail));
            }
        }
    }

    /** The line of the file on which the row begins. */
    public int line() {
        return line;
    }

    Separator separator() {
        return separator;
    }

    /** The cell of a column as it is written, without surrounding white space. */
    String written(String column) {
        int index = header.names().indexOf(column);
        return index >= 0 && index < cells.size() ? cells.get(index).strip() : "";
    }

    /** The cell of a column without surrounding white space; null when there is none or nothing in it. */
    @Nullable
    String cell(String column) {
        int index = header.names().indexOf(column);
        String cell = index >= 0 && index < cells.size() ? cells.get(index) : "";
        if (FormulaGuard.isFormula(cell) || FormulaGuard.isFormula(cell.strip())) {
            reject(
                    column,
                    cell,
                    "A cell must not begin as a formula: put an apostrophe before it",
                    Issue.INVALID_INPUT);
            return null;
        }
        String text = FormulaGuard.unguard(cell.strip());
        return WrittenText.hasContent(text) ? WrittenText.inOneForm(text).strip() : null;
    }

    /** Finds the row wrong, for a reason that lies in one of its cells; a cell is told once, with the first reason. */
    public void reject(String column, @Nullable String value, String detail, String type) {
        if (rejected.add(column) && header.has(column)) {
            issues.add(new Issue("body", place(column), shortened(value), detail, type));
        }
    }

    /** Finds the row odd, and keeps it as it is. */
    public void remark(String oddity) {
        oddities.add(oddity);
    }

    /**
     * Finds a cell so odd that a person has to confirm it before the row is taken; all that is odd with one cell is confirmed, and told,
     * together.
     *
     * @param value what it is about where nothing is written in the cell
     */
    public void doubt(String column, String value, String detail) {
        String name = "line%d.%s".formatted(line, column);
        String written = written(column);
        String before = doubts.stream()
                .filter(doubt -> doubt.name().equals(name))
                .map(doubt -> doubt.detail() + "; ")
                .findFirst()
                .orElse("");
        doubts.removeIf(doubt -> doubt.name().equals(name));
        doubts.add(new ToConfirm(name, place(column), shortened(written.isEmpty() ? value : written), before + detail));
    }

    public boolean isRejected() {
        return !issues.isEmpty() || !rejected.isEmpty();
    }

    /** Whether the cell of one of these columns can't be taken, so that what was read in it means nothing. */
    public boolean isRejected(String... columns) {
        return List.of(columns).stream().anyMatch(rejected::contains);
    }

    List<Issue> issues() {
        return List.copyOf(issues);
    }

    List<String> oddities() {
        return List.copyOf(oddities);
    }

    List<ToConfirm> doubts() {
        return List.copyOf(doubts);
    }

    private String place(String column) {
        return "line %d, column %s".formatted(line, column);
    }

    private static @Nullable String shortened(@Nullable String value) {
        return value == null || value.length() <= 100 ? value : value.substring(0, 100) + "…";
    }
}
