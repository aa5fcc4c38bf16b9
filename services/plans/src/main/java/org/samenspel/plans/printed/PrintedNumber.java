package org.samenspel.plans.printed;

import java.util.regex.Pattern;

/**
 * A number or code as the source prints it, such as {@code 11} or {@code OD1.1}: kept as it is, with the gaps of the print.
 *
 * @param text 1 to 20 letters, digits, dots and hyphens
 */
public record PrintedNumber(String text) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.\\-]{0,19}");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** @throws IllegalArgumentException if it could not stand in an address as it is */
    public PrintedNumber {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("must be 1 to 20 letters, digits, dots and hyphens");
        }
    }

    /** Sorts as people count: {@code 2} before {@code 10}, {@code OD1.9} before {@code OD1.10}. */
    public String sortKey() {
        return DIGITS.matcher(text)
                .replaceAll(digits -> "0".repeat(20 - digits.group().length()) + digits.group());
    }
}
