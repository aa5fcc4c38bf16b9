package org.samenspel.csv;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.text.NameCharacters;
import org.samenspel.web.json.JsonForm;

/**
 * Reads the cells of a row as what they should be. What can't be read is found wrong in the row, and comes back as null or as a
 * stand-in; so one look finds everything that is wrong with a row.
 */
public final class Cells {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\t\n\r]]");
    private static final Pattern PHONE = Pattern.compile("\\+[0-9][0-9 ()./-]{3,48}");
    private static final String SEPARATOR = "|";

    private final CsvRow row;

    public Cells(CsvRow row) {
        this.row = row;
    }

    public CsvRow row() {
        return row;
    }

    /** What something or somebody is called, of at most so many characters, all of which can be seen. */
    public @Nullable String name(String column, int maximum) {
        String name = text(column, maximum);
        if (name != null) {
            NameCharacters.wrongIn(name)
                    .ifPresent(wrong -> row.reject(column, null, column + " " + wrong, Issue.INVALID_INPUT));
        }
        return name;
    }

    /** A name that must be there. */
    public String requiredName(String column, int maximum) {
        name(column, maximum);
        return required(column, maximum);
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
        if (text == null) {
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
        required(column, 100);
        E constant = optionalOneOf(column, standIn.getDeclaringClass());
        return constant == null ? standIn : constant;
    }

    /** A constant, if there is one. */
    public <E extends Enum<E>> @Nullable E optionalOneOf(String column, Class<E> type) {
        List<E> constants = List.of(type.getEnumConstants());
        String text = text(column, 100);
        if (text == null) {
            return null;
        }
        return constants.stream()
                .filter(constant -> code(constant).equals(text))
                .findFirst()
                .orElseGet(() -> {
                    String codes = constants.stream().map(Cells::code).collect(Collectors.joining(", "));
                    row.reject(column, text, "%s must be one of %s".formatted(column, codes), Issue.INVALID_INPUT);
                    return null;
                });
    }

    /** A phone number, which may begin with a plus. */
    public @Nullable String phone(String column) {
        String number = row.written(column);
        return PHONE.matcher(number).matches() ? number : text(column, 50);
    }

    /**
     * What is made of a cell, or of a part of it; null where that is refused, and then the row is wrong.
     *
     * @param part what is told as wrong
     */
    public <T> @Nullable T made(String column, @Nullable String part, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            row.reject(column, part, String.valueOf(e.getMessage()), Issue.INVALID_INPUT);
            return null;
        }
    }

    /** How a constant is written in a cell. */
    public static String code(Enum<?> constant) {
        return JsonForm.nameOf(constant);
    }

    /** A decimal that is not below zero. */
    public @Nullable BigDecimal amount(String column) {
        String text = row.cell(column);
        if (text == null) {
            return null;
        }
        DecimalText number = DecimalText.of(text, row.separator().decimalMark()).orElse(null);
        if (number == null) {
            row.reject(column, text, column + " must be a number such as 12 or 66.67", Issue.INVALID_INPUT);
            return null;
        }
        BigDecimal amount = number.value();
        if (amount.signum() < 0) {
            row.reject(column, text, column + " must not be below zero", Issue.OUT_OF_RANGE);
        }
        if (number.isAmbiguous()) {
            row.doubt(column, text, "%s is read as %s".formatted(text, amount.toPlainString()));
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
        DayText read = parsed(column, DayText::of, "must be a date such as 2022-11-30 or 30/11/2022");
        if (read == null) {
            return null;
        }
        if (read.isAmbiguous() && row.separator() == Separator.COMMA) {
            row.doubt(column, String.valueOf(row.cell(column)), "The day is read as " + read.day());
        }
        return read.day();
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
        } catch (IllegalArgumentException | DateTimeException _) {
            row.reject(column, text, column + " " + demand, Issue.INVALID_INPUT);
            return null;
        }
    }
}
