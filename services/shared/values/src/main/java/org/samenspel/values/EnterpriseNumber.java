package org.samenspel.values;

import java.util.regex.Pattern;

/**
 * The number of an organization in the Belgian enterprise register (KBO/BCE), kept as its ten digits.
 *
 * <p>The first digit is 0 or 1; the last two are {@code 97 - (first eight mod 97)}.
 *
 * @param digits exactly ten digits with correct check digits
 */
public record EnterpriseNumber(String digits) {

    private static final Pattern TEN_DIGITS = Pattern.compile("[01][0-9]{9}");
    private static final Pattern LINE_END = Pattern.compile("[\\h]*\\R[\\h]*");
    private static final String COURT = "[\\p{L}\\h,.()'’-]{0,60}";
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:(?:RPR|RPM)\\b" + COURT + "|(?:BTW|TVA|VAT|KBO|BCE)\\b[\\h.:-]*(?:BE[\\h.-]*)?|BE[\\h.-]*)(?=[0-9])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER =
            Pattern.compile("(?<=[0-9])[\\h,(-]+(?:RPR|RPM)\\b" + COURT + "$", Pattern.CASE_INSENSITIVE);
    private static final Pattern AS_PRINTED =
            Pattern.compile("([01][0-9]{3}|[2-9][0-9]{2})[./\\h-]*([0-9]{3})[./\\h-]*([0-9]{3})");
    private static final int MODULUS = 97;

    /** @throws IllegalArgumentException if the digits are not a valid enterprise number; its message begins with "must" */
    public EnterpriseNumber {
        if (!TEN_DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("must be a KBO number of ten digits that begins with 0 or 1");
        }
        int checkDigits = Integer.parseInt(digits.substring(8));
        if (checkDigits != MODULUS - Integer.parseInt(digits.substring(0, 8)) % MODULUS) {
            throw new IllegalArgumentException("must be a KBO number whose check digits are right");
        }
    }

    /**
     * Reads the number as it is printed: {@code 0478953435}, {@code 0478.953.435}, {@code 0478-953-435}, {@code BTW BE 0478 953 435},
     * {@code RPR Brussel 0478.953.435}, cut by the end of a line, or without its first zero as spreadsheets and old papers have it. Nine
     * digits that begin with 0 or 1 lack another one.
     *
     * @throws IllegalArgumentException if the text is not a valid enterprise number; its message begins with "must"
     */
    public static EnterpriseNumber parse(String text) {
        String line = LINE_END.matcher(text).replaceAll("").strip();
        String number = BEFORE.matcher(AFTER.matcher(line).replaceFirst("")).replaceFirst("");
        var matcher = AS_PRINTED.matcher(number);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("must be a KBO number such as 0478953435 or BE 0478.953.435");
        }
        String first = matcher.group(1);
        return new EnterpriseNumber((first.length() == 3 ? "0" : "") + first + matcher.group(2) + matcher.group(3));
    }

    /** The ten digits. */
    @Override
    public String toString() {
        return digits;
    }
}
