package org.samenspel.security;

import java.util.regex.Pattern;
import org.samenspel.values.EnterpriseNumber;

/**
 * The organization on whose behalf a call is made, named by its code in a public register.
 *
 * @param scheme {@code kbo} (enterprise number, ten digits) or {@code ovo} (Flemish government organization, {@code OVO002949})
 * @param code the code in that register, without punctuation
 */
public record Organization(String scheme, String code) {
    private static final Pattern OVO = Pattern.compile("OVO\\d{6}");

    /** @throws IllegalArgumentException when the scheme isn't known or the code isn't one of it */
    public Organization {
        switch (scheme) {
            case "kbo" -> new EnterpriseNumber(code);
            case "ovo" -> {
                if (!OVO.matcher(code).matches()) {
                    throw new IllegalArgumentException("code must be OVO and six digits");
                }
            }
            default -> throw new IllegalArgumentException("scheme must be one of kbo, ovo");
        }
    }

    /** The organization with this enterprise number. */
    public static Organization of(EnterpriseNumber number) {
        return new Organization("kbo", number.digits());
    }
}
