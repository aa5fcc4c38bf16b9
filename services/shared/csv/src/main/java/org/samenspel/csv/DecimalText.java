package org.samenspel.csv;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as spreadsheets print it, such as {@code 66.67}, {@code 66,67}, {@code 1.250,50} or {@code 1 250}.
 *
 * @param value what is read
 * @param isAmbiguous whether it could be read otherwise: {@code 1.250} is one and a quarter to some and 1250 to others
 */
record DecimalText(BigDecimal value, boolean isAmbiguous) {

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,12}([.,]\\d{1,4})?");
    private static final Pattern GROUPED_BY_SPACE =
            Pattern.compile("-?\\d{1,3}([ \u00A0\u202F]\\d{3}){1,3}([.,]\\d{1,4})?");
    private static final Pattern GROUPED_BY_POINT =
            Pattern.compile("-?\\d{1,3}((\\.\\d{3}){1,3},\\d{1,4}|(\\.\\d{3}){2,3})");
    private static final Pattern GROUPED_BY_COMMA =
            Pattern.compile("-?\\d{1,3}((,\\d{3}){1,3}\\.\\d{1,4}|(,\\d{3}){2,3})");
    private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");

    /**
     * Reads a text; empty if it is no number.
     *
     * @param decimalMark which mark is taken for the decimal one where the text doesn't show it
     */
    static Optional<DecimalText> of(String text, char decimalMark) {
        if (AMBIGUOUS.matcher(text).matches()) {
            boolean isDecimal = text.indexOf(decimalMark) >= 0;
            return Optional.of(new DecimalText(number(isDecimal ? text : text.replaceAll("[.,]", "")), true));
        }
        if (PLAIN.matcher(text).matches()) {
            return Optional.of(new DecimalText(number(text), false));
        }
        return ungrouped(text).map(digits -> new DecimalText(number(digits), false));
    }

    private static Optional<String> ungrouped(String text) {
        if (GROUPED_BY_SPACE.matcher(text).matches()) {
            return Optional.of(text.replaceAll("[ \u00A0\u202F]", ""));
        }
        if (GROUPED_BY_POINT.matcher(text).matches()) {
            return Optional.of(text.replace(".", ""));
        }
        return GROUPED_BY_COMMA.matcher(text).matches() ? Optional.of(text.replace(",", "")) : Optional.empty();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }
}
