package org.samenspel.directory;

import java.util.regex.Pattern;
import org.samenspel.values.EnterpriseNumber;

/** A public register that gives codes. */
public enum CodeScheme {
    /** The enterprise register: ten digits with check digits. */
    KBO,
    /** Organizations of the Flemish government: OVO and six digits. */
    OVO,
    /** A territory, by the statistics office: five digits. A municipality and its OCMW share one; it ends with a merger. */
    NIS;

    private static final Pattern OVO_CODE = Pattern.compile("OVO\\d{6}");
    private static final Pattern NIS_CODE = Pattern.compile("\\d{5}");

    /** Whether a code names one organization, so that no other one has it. */
    public boolean namesOne() {
        return this != NIS;
    }

    /**
     * The code as it is kept; a KBO number may be printed in any form.
     *
     * @throws IllegalArgumentException if the register gives no such code
     */
    String read(String code) {
        return switch (this) {
            case KBO -> enterpriseNumber(code);
            case OVO -> required(OVO_CODE, code, "code must be OVO and six digits");
            case NIS -> required(NIS_CODE, code, "code must have five digits");
        };
    }

    private static String enterpriseNumber(String code) {
        try {
            return EnterpriseNumber.parse(code).digits();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("code " + e.getMessage(), e);
        }
    }

    private static String required(Pattern form, String code, String message) {
        if (!form.matcher(code).matches()) {
            throw new IllegalArgumentException(message);
        }
        return code;
    }
}
