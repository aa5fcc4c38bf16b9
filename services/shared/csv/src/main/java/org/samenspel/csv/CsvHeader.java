package org.samenspel.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.samenspel.values.rule.Issue;

/**
 * The names of the columns, in the order of the file, as they are called where the file has them in another case.
 *
 * @param names empty for a column without a name
 */
record CsvHeader(List<String> names) {

    static CsvHeader of(List<String> cells, List<String> columns) {
        return new CsvHeader(cells.stream().map(cell -> name(cell, columns)).toList());
    }

    /** The column that a cell of the header names; what it says where that is none of these. */
    static String name(String cell, List<String> columns) {
        String name = cell.strip();
        return columns.stream().filter(name::equalsIgnoreCase).findFirst().orElse(name);
    }

    boolean has(String column) {
        return names.contains(column);
    }

    /** What is wrong with it where these columns are asked, each once and some at will, and no others. */
    List<Issue> issues(List<String> columns, Set<String> optional) {
        List<Issue> issues = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!name.isEmpty() && !columns.contains(name)) {
                issues.add(issue(name, "There is no column %s; the columns are %s", name, String.join(", ", columns)));
            } else if (!name.isEmpty() && !seen.add(name)) {
                issues.add(issue(name, "The column %s comes twice", name));
            }
        }
        columns.stream()
                .filter(column -> !has(column) && !optional.contains(column))
                .forEach(column -> issues.add(issue(column, "The column %s is missing", column)));
        return issues;
    }

    private static Issue issue(String name, String detail, Object... values) {
        return Issue.schemaViolation("line 1, column " + shortened(name), null, shortened(detail.formatted(values)));
    }

    private static String shortened(String text) {
        return text.length() <= 300 ? text : text.substring(0, 300) + "…";
    }
}
