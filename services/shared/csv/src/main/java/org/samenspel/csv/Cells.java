package org.samenspel.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.rule.Issue;

/**
 * Reads the cells of a row as what they should be. What can't be read is found wrong in the row, and comes back as null or as a
 * stand-in; so one look finds everything that is wrong with a row.
 */
public final class Cells {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\t\n\r]]");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,4})?");
    private static final String SEPARATOR = "|";

    private final CsvRow row;

    public Cells(CsvRow row) {
        this.row = row;
    }

    public CsvRow row() {
        return row;
    }

    /** A text of at most so many characters. */
    public @Nullable String text(String column, int maximum) {
        String text = row.cell(column);
        if (text != null && text.codePointCount(0, text.length()) > maximum) {
            row.reject(
                    column, text, "%s must have at most %d characters".formatted(column, maximum), Issue.OUT_OF_RANGE);
        }
        if (text != null && CONTROL.matcher(text).find()) {
            row.reject(column, null, column + " must have no control characters", Issue.INVALID_INPUT);
        }
        return text;
    }

    /** A text that must be there. */
    public String required(String column, int maximum) {
        String text = text(column, maximum);
        if (text == null && !row.isRejected()) {
            row.reject(column, null, column + " is required", Issue.REQUIRED_INPUT);
        }
        return text == null ? "" : text;
    }

    /** What is odd in the print, as the source or its reader says it. */
    public @Nullable String remarks(String column) {
        String text = text(column, 2_000);
        if (text != null) {
            row.remark(text);
        }
        return text;
    }

    /** A constant, written in lowerCamelCase; {@code standIn} when it can't be read. */
    public <E extends Enum<E>> E oneOf(String column, E standIn) {
        List<E> constants = List.of(standIn.getDeclaringClass().getEnumConstants());
        String text = required(column, 100);
        if (text.isEmpty()) {
            return standIn;
        }
        return constants.stream()
                .filter(constant -> code(constant).equals(text))
                .findFirst()
                .orElseGet(() -> {
                    String codes = constants.stream().map(Cells::code).collect(Collectors.joining(", "));
                    row.reject(column, text, "%s must be one of %s".formatted(column, codes), Issue.INVALID_INPUT);
                    return standIn;
                });
    }

    /** How a constant is written in a cell. */
    public static String code(Enum<?> constant) {
        String[] words = constant.name().toLowerCase(Locale.ROOT).split("_");
        return Arrays.stream(words)
                .reduce((one, next) -> one + next.substring(0, 1).toUpperCase(Locale.ROOT) + next.substring(1))
                .orElseThrow();
    }

    /** A decimal that is not below zero. */
    public @Nullable BigDecimal amount(String column) {
        String text = row.cell(column);
        if (text == null) {
            return null;
        }
        if (!DECIMAL.matcher(text).matches()) {
            row.reject(column, text, column + " must be a number such as 12 or 66.67", Issue.INVALID_INPUT);
            return null;
        }
        BigDecimal amount = new BigDecimal(text);
        if (amount.signum() < 0) {
            row.reject(column, text, column + " must not be below zero", Issue.OUT_OF_RANGE);
        }
        return amount;
    }

    /** Texts separated by {@code |}. */
    public List<String> list(String column, int maximum) {
        String text = text(column, maximum);
        if (text == null) {
            return List.of();
        }
        return Arrays.stream(text.split(Pattern.quote(SEPARATOR)))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .distinct()
                .toList();
    }

    /** How texts are written in a cell. */
    public static String joined(List<String> items) {
        return String.join(SEPARATOR, items);
    }

    /** A day. */
    public @Nullable LocalDate day(String column) {
        return parsed(column, LocalDate::parse, "must be a date such as 2022-11-30");
    }

    /**
     * What this parser makes of a cell.
     *
     * @param demand what is told, after the name of the column, of a text that it refuses
     */
    public <T> @Nullable T parsed(String column, Function<String, T> parser, String demand) {
        String text = row.cell(column);
        if (text == null) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException _) {
            row.reject(column, text, column + " " + demand, Issue.INVALID_INPUT);
            return null;
        }
    }
}
