package org.samenspel.csv;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;

/**
 * A day as spreadsheets print it: {@code 2022-11-30}, or the day first as in {@code 30/11/2022}.
 *
 * @param isAmbiguous whether it could be read with the month first
 */
record DayText(LocalDate day, boolean isAmbiguous) {

    private static final Pattern DAY_FIRST = Pattern.compile("\\d{1,2}([/.-])\\d{1,2}\\1\\d{4}");
    private static final DateTimeFormatter DAY_MONTH_YEAR =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** @throws DateTimeParseException if it is no day */
    static DayText of(String text) {
        if (!DAY_FIRST.matcher(text).matches()) {
            return new DayText(LocalDate.parse(text), false);
        }
        LocalDate day = LocalDate.parse(text.replaceAll("[.-]", "/"), DAY_MONTH_YEAR);
        return new DayText(day, day.getDayOfMonth() <= 12 && day.getDayOfMonth() != day.getMonthValue());
    }
}
