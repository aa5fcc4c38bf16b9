package org.samenspel.partners.organization;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text with its validity, as a cell has it: {@code 46003 ../2024-12-31}, {@code 46030 2025-01-01/..}, or the text alone.
 *
 * @param from the first day
 * @param until the last day
 */
record DatedText(
        String text, @Nullable LocalDate from, @Nullable LocalDate until) {

    private static final Pattern FORM = Pattern.compile("(.+?)\\s+(\\S+)/(\\S+)", Pattern.DOTALL);
    private static final String OPEN = "..";

    /** @throws IllegalArgumentException if the validity is none */
    static DatedText of(String cell) {
        Matcher matcher = FORM.matcher(cell);
        return matcher.matches()
                ? new DatedText(matcher.group(1), day(matcher.group(2)), day(matcher.group(3)))
                : new DatedText(cell, null, null);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.equals(OPEN) ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "validity must be written as 2025-01-01/2026-12-31, with .. for open", e);
        }
    }

    /** As a cell has it. */
    @Override
    public String toString() {
        return from == null && until == null ? text : text + " " + day(from) + "/" + day(until);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? OPEN : day.toString();
    }
}
