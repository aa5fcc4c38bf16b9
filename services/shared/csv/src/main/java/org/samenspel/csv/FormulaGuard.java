package org.samenspel.csv;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running a cell as a formula (CSV injection): such a text is refused when it comes in, and gets an
 * apostrophe before it when it goes out, which the import takes off again. One apostrophe more than the text has itself, so that
 * the way back is exact.
 */
final class FormulaGuard {

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r].*", Pattern.DOTALL);
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d[\\d.,]*");
    private static final Pattern NEEDS_GUARD = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\t\r].*", Pattern.DOTALL);

    private FormulaGuard() {}

    /** Whether a spreadsheet could run the cell; a negative number is none. */
    static boolean isFormula(String cell) {
        return FORMULA.matcher(cell).matches() && !PLAIN_NUMBER.matcher(cell).matches();
    }

    static String guard(String text) {
        return NEEDS_GUARD.matcher(text).matches() ? "'" + text : text;
    }

    static String unguard(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
