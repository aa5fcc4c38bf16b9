package org.samenspel.security;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * The organization on whose behalf a call is made, named by its code in a public register.
 *
 * @param scheme {@code kbo} (enterprise number, ten digits) or {@code ovo} (Flemish government organization, {@code OVO002949})
 * @param code the code in that register, without punctuation
 */
public record Organization(String scheme, String code) {
    private static final Map<String, Pattern> CODES =
            Map.of("kbo", Pattern.compile("[01]\\d{9}"), "ovo", Pattern.compile("OVO\\d{6}"));

    public Organization {
        Pattern form = CODES.get(scheme);
        if (form == null) {
            throw new IllegalArgumentException("scheme must be one of kbo, ovo");
        }
        if (!form.matcher(code).matches()) {
            throw new IllegalArgumentException("code must be a valid code of scheme " + scheme);
        }
    }

    /** The organization with this enterprise number of ten digits. */
    public static Organization kbo(String enterpriseNumber) {
        return new Organization("kbo", enterpriseNumber);
    }
}
