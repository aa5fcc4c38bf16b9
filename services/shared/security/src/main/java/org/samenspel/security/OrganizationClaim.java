package org.samenspel.security;

import java.util.UUID;
import java.util.regex.Pattern;
import org.samenspel.values.EnterpriseNumber;

/**
 * What an access token says of the organization on whose behalf a call is made: a code, which the directory resolves to the
 * organization itself. A NIS code is never a claim: it names a territory, which a municipality and its OCMW share.
 *
 * @param scheme {@code kbo} (enterprise number, ten digits), {@code ovo} (Flemish government organization, {@code OVO002949}) or
 *     {@code id} (the organization's id here, a UUID)
 * @param code the code in that scheme, without punctuation
 */
public record OrganizationClaim(String scheme, String code) {
    /** The scheme of claims that carry the id of the organization. */
    public static final String ID = "id";

    private static final Pattern OVO = Pattern.compile("OVO\\d{6}");

    /** @throws IllegalArgumentException when the scheme isn't known or the code isn't one of it */
    public OrganizationClaim {
        switch (scheme) {
            case "kbo" -> new EnterpriseNumber(code);
            case "ovo" -> {
                if (!OVO.matcher(code).matches()) {
                    throw new IllegalArgumentException("code must be OVO and six digits");
                }
            }
            case ID -> UUID.fromString(code);
            default -> throw new IllegalArgumentException("scheme must be one of kbo, ovo, id");
        }
    }
}
