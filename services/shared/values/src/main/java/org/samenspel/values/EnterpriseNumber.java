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
    private static final Pattern AS_WRITTEN =
            Pattern.compile("(?:BE ?)?([01][0-9]{3})[. ]?([0-9]{3})[. ]?([0-9]{3})", Pattern.CASE_INSENSITIVE);
    private static final int MODULUS = 97;

    /** @throws IllegalArgumentException if the digits are not a valid enterprise number */
    public EnterpriseNumber {
        if (!TEN_DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("enterpriseNumber must have ten digits and begin with 0 or 1");
        }
        int checkDigits = Integer.parseInt(digits.substring(8));
        if (checkDigits != MODULUS - Integer.parseInt(digits.substring(0, 8)) % MODULUS) {
            throw new IllegalArgumentException("enterpriseNumber has wrong check digits");
        }
    }

    /**
     * Reads the number as people write it: {@code 0478953435}, {@code 0478.953.435} or {@code BE 0478.953.435}.
     *
     * @throws IllegalArgumentException if the text is not a valid enterprise number
     */
    public static EnterpriseNumber parse(String text) {
        var matcher = AS_WRITTEN.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("enterpriseNumber must look like 0478953435 or BE 0478.953.435");
        }
        return new EnterpriseNumber(matcher.group(1) + matcher.group(2) + matcher.group(3));
    }

    /** The ten digits. */
    @Override
    public String toString() {
        return digits;
    }
}
